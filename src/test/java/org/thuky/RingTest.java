package org.thuky;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rings of {@code src/docs/architecture.md}. Every rule is also shown a planted leak and must see it. */
class RingTest {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.thuky");
    private static final JavaClasses WITH_LEAKS = new ClassFileImporter().importPackages("org.thuky");

    /** @param leaks what is planted among the tests and breaks the rule, each in its own way */
    record Ring(String says, List<String> leaks, ArchRule rule) {
        Ring(String says, String leak, ArchRule rule) {
            this(says, List.of(leak), rule);
        }

        @Override
        public String toString() {
            return says;
        }
    }

    /** What of Java's own library the domain may use: no file, no thread, no clock, no chance. */
    private static final Pattern OF_JAVA = Pattern.compile("java\\.(?:"
            + "lang\\.(?!System|Thread|Runtime\\b|Process|ClassLoader|Module)\\w+|lang\\.(?:invoke|runtime|reflect)\\..+"
            + "|time\\.(?!Clock|InstantSource).+|math\\..+|text\\.Normalizer.*|util\\.(?:function|regex|stream)\\..+"
            + "|util\\.(?:Abstract|Array|Collect|Compar|Enum|Hash|Iter|Linked|List|Map|Navigable|Optional|Set|Sorted|Tree)\\w*(?:\\$\\w+)?"
            + "|util\\.(?:Locale|NoSuchElementException|Objects|StringJoiner))");

    private static final DescribedPredicate<JavaClass> PLAIN =
            describe("plain", type -> type.isPrimitive() || type.isArray());

    private static final DescribedPredicate<JavaClass> HARMLESS = describe(
            "harmless classes of Java", type -> OF_JAVA.matcher(type.getName()).matches());

    private static final DescribedPredicate<JavaCall<?>> CLOCK_OR_CHANCE =
            describe("that asks clock or chance", call -> {
                var owner = call.getTargetOwner().getName();
                return owner.startsWith("java.time.") && call.getName().equals("now")
                        || owner.equals("java.lang.Math") && call.getName().equals("random")
                        || owner.equals("java.util.Collections")
                                && call.getName().equals("shuffle")
                        || owner.equals("java.lang.Object") && call.getName().equals("hashCode");
            });

    /** Also where no class file tells of it: in the middle of a method. */
    private static final Pattern FRACTION =
            Pattern.compile("\\b(?:double|float|Double|Float|doubleValue|floatValue)\\b|\\b\\d+\\.\\d+");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|\"[^\"\n]*\"");

    static Stream<Ring> rings() {
        return Stream.of(
                new Ring(
                        "the domain knows itself, persistent collections and what of Java is harmless",
                        List.of(
                                "domain.leak.ReadsFiles",
                                "domain.leak.LooksAtTheClock.inMilliseconds",
                                "domain.leak.LooksAtTheClock.ofOldDates",
                                "domain.leak.LooksAtTheClock.handed",
                                "domain.leak.DrawsLots.byGenerator",
                                "domain.leak.DrawsLots.byIdentity",
                                "domain.leak.DrawsLots.bySecureGenerator",
                                "domain.leak.DrawsLots.byThread"),
                        classes()
                                .that()
                                .resideInAPackage("org.thuky.domain..")
                                .should()
                                .onlyDependOnClassesThat(HARMLESS.or(PLAIN)
                                        .or(resideInAnyPackage("org.thuky.domain..", "org.pcollections")))),
                new Ring(
                        "the domain asks neither clock nor chance",
                        List.of(
                                "domain.leak.LooksAtTheClock.atAnInstant",
                                "domain.leak.LooksAtTheClock.onADay",
                                "domain.leak.LooksAtTheClock.atAnHour",
                                "domain.leak.LooksAtTheClock.somewhere",
                                "domain.leak.DrawsLots.byMathematics",
                                "domain.leak.DrawsLots.byShuffling",
                                "domain.leak.DrawsLots.byAddress"),
                        noClasses()
                                .that()
                                .resideInAPackage("org.thuky.domain..")
                                .should()
                                .callCodeUnitWhere(CLOCK_OR_CHANCE)),
                new Ring(
                        "the features of the domain stand on one another",
                        "org.thuky.domain.rule.leak.KnowsVotes",
                        slices().matching("org.thuky.domain.(*)..").should().beFreeOfCycles()),
                ring("text", "domain", "", "org.thuky.text.leak.OpensStore"),
                ring("disk", "domain", "", "org.thuky.disk.leak.OpensStore"),
                ring("session", "domain", "org.pcollections javax.crypto..", "org.thuky.session.leak.OpensStore"),
                ring(
                        "paper",
                        "domain text disk",
                        "org.apache.poi.. org.openxmlformats.. com.deepoove.. org.apache.pdfbox.. org.apache.fontbox.."
                                + " com.google.zxing.. com.fasterxml.jackson.. org.pcollections org.w3c.dom.. org.xml.sax.."
                                + " javax.xml.. javax.imageio.. javax.print..",
                        "org.thuky.paper.leak.OpensStore"),
                ring(
                        "store",
                        "domain text disk session",
                        "org.h2.. net.lingala.zip4j.. com.fasterxml.jackson.. org.apache.poi.. org.slf4j org.pcollections"
                                + " org.apache.commons.compress.. org.jsoup.. org.xml.sax.. javax.xml..",
                        "org.thuky.store.leak.WritesPapers"),
                ring(
                        "cli",
                        "domain text disk session store paper",
                        "picocli.. com.fasterxml.jackson.. org.pcollections",
                        "org.thuky.cli.leak.ShowsScreen"),
                ring(
                        "ui",
                        "domain text disk session store paper",
                        "javafx.. org.controlsfx.. atlantafx.. org.kordamp.. org.pcollections",
                        "org.thuky.ui.leak.PlaysScript"),
                new Ring(
                        "the store decides nothing",
                        "org.thuky.store.leak.PerformsCommand",
                        noClasses()
                                .that()
                                .resideInAPackage("org.thuky.store..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.thuky.session.command..")),
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
                        "Word, Excel, PDF and web pages stand in paper and in the reading of spreadsheets",
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
                                        "com.google.zxing..",
                                        "org.jsoup..")),
                new Ring(
                        "view models know properties, and nothing that is drawn",
                        List.of(
                                "org.thuky.ui.leak.LeakyViewModel.leak",
                                "org.thuky.ui.leak.LeakyViewModel$Row.leak",
                                "org.thuky.ui.leak.LeakyViewModel.bar"),
                        classes()
                                .that()
                                .haveNameMatching(".*ViewModel(\\$.*)?")
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage(
                                                "java..",
                                                "javafx.beans..",
                                                "javafx.collections..",
                                                "org.thuky..",
                                                "org.pcollections..")
                                        .and(not(assignableTo(EventTarget.class)))
                                        .or(PLAIN))),
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

    /**
     * @param inner what it may know of ours besides itself
     * @param foreign packages of others that it may know besides Java's own
     */
    private static Ring ring(String name, String inner, String foreign, String leak) {
        var known = Stream.of(
                        Stream.of("java..", "org.thuky." + name + ".."),
                        Stream.of(inner.split(" ")).map(each -> "org.thuky." + each + ".."),
                        Stream.of(foreign.split(" ")).filter(each -> !each.isEmpty()))
                .flatMap(each -> each)
                .toArray(String[]::new);
        return new Ring(
                name + " knows " + inner,
                leak,
                classes()
                        .that()
                        .resideInAPackage("org.thuky." + name + "..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(known).or(PLAIN)));
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
                .contains(ring.leaks());
    }

    @Test
    void the_domain_counts_in_whole_numbers() throws IOException {
        assertThat(fractions("src/main/java/org/thuky/domain")).isEmpty();
    }

    @Test
    void a_fraction_in_the_domain_is_seen_wherever_it_stands() throws IOException {
        assertThat(fractions("src/test/java/org/thuky/domain/leak"))
                .containsExactly("double", "0.803", "2.0", "double", "doubleValue", "1.0");
    }

    private static List<String> fractions(String folder) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(Path.of(folder))) {
            for (var file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                var code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                FRACTION.matcher(code).results().map(MatchResult::group).forEach(found::add);
            }
        }
        return found;
    }
}
