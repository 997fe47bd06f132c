package org.recscope.plot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {
    private static final JavaClasses PLOT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.recscope.plot");

    @Test
    void knowsFiguresAloneOfTheCore() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "javax.swing..", "org.recscope.app..", "org.recscope.kernel..")
                .because("what is drawn has no toolkit and no opinion of metrics")
                .check(PLOT);
        noClasses()
                .should()
                .dependOnClassesThat(new com.tngtech.archunit.base.DescribedPredicate<>("core beside figure") {
                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaClass type) {
                        return type.getPackageName().startsWith("org.recscope.analytics")
                                && !type.getPackageName().equals("org.recscope.analytics.figure");
                    }
                })
                .because("results become figures before they come here")
                .check(PLOT);
    }

    @ParameterizedTest(name = "{0} does not know {1}")
    @CsvSource({
        "pen, scale",
        "pen, style",
        "pen, mark",
        "pen, page",
        "scale, pen",
        "scale, style",
        "scale, mark",
        "scale, page",
        "style, pen",
        "style, scale",
        "style, mark",
        "style, page",
        "mark, page"
    })
    void arrowsPointOneWay(String from, String to) {
        noClasses()
                .that()
                .resideInAPackage("org.recscope.plot." + from)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.recscope.plot." + to)
                .because("pen, scale and style are the ground, mark stands on them and page on mark")
                .check(PLOT);
    }

    @Test
    void noPackageKnowsTheFrontDoor() {
        noClasses()
                .that()
                .resideInAPackage("org.recscope.plot.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.recscope.plot")
                .because("the front door is for others")
                .check(PLOT);
        slices().matching("org.recscope.plot.(*)..").should().beFreeOfCycles().check(PLOT);
    }

    @Test
    void leavesNothingToTheMachine() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Random.class)
                .because("equal figures are equal bytes")
                .check(PLOT);
    }
}
