package org.recscope.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The arrows inside the window, and what only one of its packages may do.
class WindowArchitectureTest {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.recscope.app");

    @ParameterizedTest(name = "{0} knows {1}")
    @CsvSource(textBlock = """
                    text,       ''
                    task,       ''
                    theme,      ''
                    control,    text theme
                    workspace,  task theme text
                    chart,      text task theme control
                    view,       text task theme control chart workspace
                    shell,      text task theme control workspace view
                    """)
    void aPackageKnowsOnlyWhatIsBelowIt(String name, String below) {
        String[] known = Stream.of((name + " " + below).strip().split(" "))
                .map(each -> "org.recscope.app." + each + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.recscope.app." + name + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.recscope.app..").and(not(resideInAnyPackage(known))))
                .because("arrows point down the table of packages")
                .check(APP);
    }

    @Test
    void theFrameKnowsNoViewOfItsOwn() {
        noClasses()
                .that()
                .resideInAPackage("org.recscope.app.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.recscope.app.view.*..")
                .because("a view adds itself by one line and nothing else")
                .check(APP);
    }

    @Test
    void onlyTasksLeaveTheWindowsThread() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.recscope.app.task..", "org.recscope.app.launch..", "org.recscope.app.command..")
                .should()
                .callMethod(Platform.class, "runLater", Runnable.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.concurrent.locks")
                .because("slow work goes through one door, where it can be cancelled and superseded")
                .check(APP);
    }

    @Test
    void stateAndViewModelsKnowNoNode() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .or()
                .resideInAPackage("org.recscope.app.workspace..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                .because("what a screen shows can be tested without a screen")
                .check(APP);
    }
}
