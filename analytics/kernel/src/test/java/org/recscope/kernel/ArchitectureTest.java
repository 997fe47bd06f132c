package org.recscope.kernel;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// What the kernel keeps inside itself; the arrows between all packages are held by the application's test.
class ArchitectureTest {
    private static final JavaClasses KERNEL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.recscope.kernel");

    @Test
    void theContractKnowsNoMetric() {
        noClasses()
                .that()
                .resideInAPackage("org.recscope.kernel.metric")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.recscope.kernel.metric.*..")
                .because("adding a metric must not touch the contract")
                .check(KERNEL);
    }

    @Test
    void distancesKnowNoMetric() {
        noClasses()
                .that()
                .resideInAPackage("org.recscope.kernel.metric.distance")
                .should()
                .dependOnClassesThat(resideInAPackage("org.recscope.kernel.metric.*")
                        .and(not(resideInAPackage("org.recscope.kernel.metric.distance"))))
                .because("every metric that compares items offers the same distances")
                .check(KERNEL);
    }

    @Test
    void accuracyKnowsNothingBeyondIt() {
        noClasses()
                .that()
                .resideInAPackage("org.recscope.kernel.metric.ranking")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.recscope.kernel.metric.distance",
                        "org.recscope.kernel.metric.diversity",
                        "org.recscope.kernel.metric.popularity",
                        "org.recscope.kernel.metric.calibration",
                        "org.recscope.kernel.metric.news",
                        "org.recscope.kernel.metric.fairness",
                        "org.recscope.kernel.metric.stability")
                .because("accuracy is read from lists and truth alone")
                .check(KERNEL);
    }

    @Test
    void packagesHaveNoCycle() {
        slices().matching("org.recscope.kernel.(**)").should().beFreeOfCycles().check(KERNEL);
    }

    @Test
    void nothingReadsAClockOrDrawsWithoutASeed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .because("equal input gives equal bytes")
                .check(KERNEL);
    }
}
