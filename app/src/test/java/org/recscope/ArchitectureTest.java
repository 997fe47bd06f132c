package org.recscope;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The arrows of ARCHITECTURE.md, held by a test: who may know whom, and what nobody may do.
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.recscope");

    @Test
    void theKernelKnowsTheJdkAlone() {
        check(
                classes()
                        .that()
                        .resideInAPackage("org.recscope.kernel..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.recscope.kernel..")),
                "the same class files run in the window and on a cluster with an older Java");
    }

    @ParameterizedTest(name = "{0} knows {1}")
    @CsvSource(textBlock = """
            kernel.data,                ''
            kernel.tally,               kernel.data
            kernel.metric,              kernel.data kernel.tally
            kernel.catalogue,           kernel.data kernel.tally kernel.metric
            kernel.pass,                kernel.data kernel.tally kernel.metric
            kernel.guard,               kernel.data kernel.tally kernel.metric
            analytics.work,             ''
            analytics.figure,           ''
            analytics.statistics,       kernel analytics.work
            analytics.loading,          kernel.data analytics.work
            analytics.extension,        kernel analytics.work analytics.loading
            analytics.experiment,       kernel analytics.work analytics.loading analytics.statistics analytics.segment analytics.figure
            analytics.segment,          kernel analytics.work analytics.loading analytics.statistics
            analytics.calibration,      kernel.data analytics.statistics
            analytics.offpolicy,        kernel.data analytics.statistics
            analytics.alignment,        analytics.statistics
            analytics.evaluation,       kernel analytics.work analytics.loading analytics.statistics analytics.segment
            analytics.comparison,       kernel analytics.work analytics.loading analytics.statistics analytics.segment analytics.evaluation
            analytics.sample.chance,    ''
            analytics.sample.world,     analytics.sample.chance
            analytics.sample.run,       analytics.sample.chance analytics.sample.world
            analytics.sample.sheet,     analytics.loading.table
            analytics.sample.chapter,   analytics.loading.table analytics.sample.chance analytics.sample.world analytics.sample.run analytics.sample.sheet
            plot,                       analytics.figure
            app.command,                kernel analytics plot app.text
            """)
    void aPackageKnowsOnlyWhatIsBelowIt(String name, String below) {
        List<String> allowed = new ArrayList<>(List.of(name));
        if (!below.isEmpty()) {
            allowed.addAll(List.of(below.split(" ")));
        }
        String[] known =
                allowed.stream().map(word -> "org.recscope." + word + "..").toArray(String[]::new);
        check(
                noClasses()
                        .that()
                        .resideInAPackage("org.recscope." + name + "..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.recscope..")
                                .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(known)))),
                "arrows point down the tables of ARCHITECTURE.md");
    }

    @Test
    void noCycleAnywhereInTheLibrary() {
        check(
                slices().matching("org.recscope.analytics.(*)..").should().beFreeOfCycles(),
                "what knows each other is one thing under two names");
        check(slices().matching("org.recscope.kernel.(*)..").should().beFreeOfCycles(), "as above");
        check(slices().matching("org.recscope.app.(*)..").should().beFreeOfCycles(), "as above");
    }

    @Test
    void theLibraryNeedsNoDisplay() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("org.recscope.analytics..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "javafx..", "java.awt..", "javax.swing..", "org.recscope.app..", "org.recscope.plot.."),
                "the command line, a cluster and the tests run where there is none");
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage("org.recscope.plot..", "org.recscope.app.command..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx.."),
                "a report is drawn where no toolkit can start");
    }

    @Test
    void noViewKnowsAnother() {
        check(
                slices().matching("org.recscope.app.view.(*)..").should().notDependOnEachOther(),
                "the workspace is the only channel between views");
    }

    @Test
    void chanceAndTimeAreArguments() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage("org.recscope.analytics..", "org.recscope.kernel..")
                        .should()
                        .callMethod(Math.class, "random")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .callMethod(java.time.LocalDate.class, "now")
                        .orShould()
                        .callMethod(java.util.Locale.class, "getDefault")
                        .orShould()
                        .callMethod(java.util.UUID.class, "randomUUID")
                        .orShould()
                        .callConstructor(java.util.Random.class),
                "equal input, seed and settings give equal bytes");
    }

    @Test
    void theLibraryDoesNotPrint() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage("org.recscope.analytics..", "org.recscope.kernel..", "org.recscope.plot..")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"),
                "what is to be said is a value that somebody else shows");
    }

    private static void check(ArchRule rule, String because) {
        rule.because(because).allowEmptyShould(true).check(ALL);
    }
}
