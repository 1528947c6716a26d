package org.thuky.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thuky.disk.GivenFile;
import org.thuky.disk.GivenFile.Kind;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.rule.RuleSet;

/** The rule sets: those that come with the application and never change, and a union's own, one file each, beside them. */
public final class RuleSetFiles {

    /** In view first; by which rules a new meeting is held its day decides. */
    public static final String DEFAULT = "k13-kh22";

    private static final List<String> BUNDLED = List.of(DEFAULT, "k14", "k13", "k12", "k11");
    private static final String ENDING = ".yaml";

    private final Path ownFolder;

    /** @param ownFolder where a union keeps its own rule sets; it need not exist */
    public RuleSetFiles(Path ownFolder) {
        this.ownFolder = ownFolder;
    }

    /** The default first, a union's own last. */
    public List<RuleSet> all() {
        var rules = new ArrayList<RuleSet>();
        BUNDLED.forEach(name -> rules.add(bundled(name + ENDING)));
        rules.addAll(own().values());
        return rules;
    }

    public RuleSet get(String id) {
        return all().stream()
                .filter(rules -> rules.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of("rule.refusal.unknown", id));
    }

    /** Whether it came with the application, and so cannot be changed, only copied. */
    public static boolean isBundled(RuleSet rules) {
        return BUNDLED.contains(rules.id());
    }

    /** A copy under another title, to be changed; it is on the disk when this returns. */
    public RuleSet copy(RuleSet original, String title) {
        var taken = all().stream().map(RuleSet::id).toList();
        int number = 1;
        while (taken.contains(ownId(number)) || Files.exists(ownFolder.resolve(ownId(number) + ENDING))) {
            number++;
        }
        var copy = new RuleSet(ownId(number), title, original.basis(), original.values());
        save(copy);
        return copy;
    }

    private static String ownId(int number) {
        return "rieng-" + number;
    }

    /** Keeps one of a union's own rule sets, whole or not at all. */
    public void save(RuleSet own) {
        if (isBundled(own)) {
            throw Refusal.of("rule.refusal.bundled", own.title());
        }
        var file = fileOf(own.id());
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(ownFolder);
            Files.writeString(fresh, RuleSetYaml.write(own));
            replace(fresh, file);
        } catch (IOException unwritable) {
            throw new Refusal(Sentence.of("rule.refusal.unwritable", file.toString()), unwritable);
        }
    }

    private static void replace(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Meetings that were opened with it keep their copy. */
    public void delete(RuleSet own) {
        if (isBundled(own)) {
            throw Refusal.of("rule.refusal.bundled", own.title());
        }
        var file = fileOf(own.id());
        try {
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            throw new Refusal(Sentence.of("rule.refusal.unwritable", file.toString()), unwritable);
        }
    }

    /** A file that somebody wrote by hand may have any name. */
    private Path fileOf(String id) {
        return own().entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ownFolder.resolve(id + ENDING));
    }

    /** By file. No file takes the place of another: which one held would be anybody's guess. */
    private Map<Path, RuleSet> own() {
        var seen = new LinkedHashMap<String, Path>();
        var rules = new LinkedHashMap<Path, RuleSet>();
        for (var file : ownFiles()) {
            var own = read(file);
            if (isBundled(own)) {
                throw Refusal.of("rule.refusal.id.bundled", file.toString(), own.id());
            }
            var other = seen.put(own.id(), file);
            if (other != null) {
                throw Refusal.of("rule.refusal.id.twice", file.toString(), other.toString(), own.id());
            }
            rules.put(file, own);
        }
        return rules;
    }

    private List<Path> ownFiles() {
        if (!Files.isDirectory(ownFolder)) {
            return List.of();
        }
        try (var files = Files.list(ownFolder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException closed) {
            throw new Refusal(Sentence.of("rule.refusal.closed", ownFolder.toString()), closed);
        }
    }

    private static RuleSet bundled(String name) {
        try (var file = RuleSetFiles.class.getResourceAsStream("/org/thuky/assets/rules/" + name)) {
            return RuleSetYaml.read(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static RuleSet read(Path file) {
        try {
            return RuleSetYaml.read(file.toString(), GivenFile.text(file, Kind.RULES));
        } catch (CharacterCodingException foreign) {
            throw new Refusal(Sentence.of("rule.refusal.encoding", file.toString()), foreign);
        } catch (IOException closed) {
            throw new Refusal(Sentence.of("rule.refusal.closed", file.toString()), closed);
        }
    }
}
