package org.thuky;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rings of {@code src/docs/architecture.md}. Every rule is also shown a planted leak and must see it. */
class RingTest {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.thuky");
    private static final JavaClasses WITH_LEAKS = new ClassFileImporter().importPackages("org.thuky");

    /** @param leak the class planted among the tests that breaks the rule */
    record Ring(String says, String leak, ArchRule rule) {
        @Override
        public String toString() {
            return says;
        }
    }

    static Stream<Ring> rings() {
        return Stream.of(
                new Ring(
                        "the domain knows Java's own library, persistent collections and itself",
                        "org.thuky.domain.leak.ReadsFiles",
                        classes()
                                .that()
                                .resideInAPackage("org.thuky.domain..")
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.thuky.domain..",
                                        "java.lang..",
                                        "java.util..",
                                        "java.time..",
                                        "java.math",
                                        "java.text",
                                        "org.pcollections")),
                new Ring(
                        "the domain has no clock and no chance",
                        "org.thuky.domain.leak.LooksAtTheClock",
                        noClasses()
                                .that()
                                .resideInAPackage("org.thuky.domain..")
                                .should()
                                .callMethod(Instant.class, "now")
                                .orShould()
                                .callMethod(LocalDateTime.class, "now")
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(Clock.class)
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(Random.class)),
                new Ring(
                        "the domain counts in whole numbers",
                        "org.thuky.domain.leak.Rounds",
                        noFields()
                                .that()
                                .areDeclaredInClassesThat()
                                .resideInAPackage("org.thuky.domain..")
                                .should()
                                .haveRawType(double.class)
                                .orShould()
                                .haveRawType(float.class)),
                new Ring(
                        "texts know the domain alone",
                        "org.thuky.text.leak.OpensStore",
                        noClasses()
                                .that()
                                .resideInAPackage("org.thuky.text..")
                                .should()
                                .dependOnClassesThat(resideInAPackage("org.thuky..")
                                        .and(resideOutsideOfPackages("org.thuky.text..", "org.thuky.domain..")))),
                new Ring(
                        "files of this machine know the domain alone",
                        "org.thuky.disk.leak.OpensStore",
                        noClasses()
                                .that()
                                .resideInAPackage("org.thuky.disk..")
                                .should()
                                .dependOnClassesThat(resideInAPackage("org.thuky..")
                                        .and(resideOutsideOfPackages("org.thuky.disk..", "org.thuky.domain..")))),
                new Ring(
                        "the session knows the domain alone",
                        "org.thuky.session.leak.OpensStore",
                        noClasses()
                                .that()
                                .resideInAPackage("org.thuky.session..")
                                .should()
                                .dependOnClassesThat(resideInAPackage("org.thuky..")
                                        .and(resideOutsideOfPackages("org.thuky.session..", "org.thuky.domain..")))),
                new Ring(
                        "store and paper do not know who uses them",
                        "org.thuky.store.leak.PerformsCommand",
                        noClasses()
                                .that()
                                .resideInAnyPackage("org.thuky.store..", "org.thuky.paper..")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage(
                                        "org.thuky.ui..",
                                        "org.thuky.cli..",
                                        "org.thuky.app..",
                                        "org.thuky.session.command.."))),
                new Ring(
                        "only the screen knows JavaFX",
                        "org.thuky.cli.leak.OpensWindow",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("org.thuky.ui..", "org.thuky.app..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")),
                new Ring(
                        "SQL stands in the store",
                        "org.thuky.cli.leak.SpeaksSql",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.thuky.store..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("java.sql..", "org.h2..", "org.jdbi..")),
                new Ring(
                        "Word, Excel and PDF stand in paper and in the reading of spreadsheets",
                        "org.thuky.cli.leak.OpensWorkbook",
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("org.thuky.paper..", "org.thuky.store.spreadsheet..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.apache.poi..",
                                        "com.deepoove..",
                                        "org.apache.pdfbox..",
                                        "com.google.zxing..")),
                new Ring(
                        "view models know no controls",
                        "org.thuky.ui.leak.LeakyViewModel",
                        noClasses()
                                .that()
                                .haveSimpleNameEndingWith("ViewModel")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")),
                new Ring(
                        "what is copied goes by the one way",
                        "org.thuky.ui.leak.CopiesByItself",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName("org.thuky.ui.common.Clip")
                                .should()
                                .callMethod(Clipboard.class, "setContent", Map.class)),
                new Ring(
                        "the packages of papers stand on one another",
                        "org.thuky.paper.file.leak.WritesBallots",
                        slices().matching("org.thuky.paper.(*)..").should().beFreeOfCycles()),
                new Ring(
                        "screens do not know each other",
                        "org.thuky.ui.vote.leak.OpensAgenda",
                        slices().matching("org.thuky.ui.(*)..")
                                .should()
                                .notDependOnEachOther()
                                .ignoreDependency(alwaysTrue(), resideInAPackage("org.thuky.ui.common.."))
                                .ignoreDependency(resideInAPackage("org.thuky.ui.shell.."), alwaysTrue())));
    }

    @ParameterizedTest
    @MethodSource("rings")
    void the_ring_holds(Ring ring) {
        ring.rule().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rings")
    void the_ring_sees_a_leak(Ring ring) {
        assertThat(ring.rule().evaluate(WITH_LEAKS).getFailureReport().toString())
                .contains(ring.leak());
    }
}
