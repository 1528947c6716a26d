package org.thuky.domain.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.PersonName;

/**
 * Tên thay thế: "Người 17" for whoever is not to be told by name. The same name is always replaced by the same one, and
 * different names by different ones, so that whatever compares names finds what it found before.
 */
final class Pseudonyms {

    /** In the record, not on the screen: the same in every language. */
    private static final String SOMEBODY = "Người ";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern WITHIN_A_NAME = Pattern.compile("[\\s\\p{Zs}\\p{Pd}'’.]{1,3}");

    /** A word alone is a word: "An" in "an toàn". */
    private static final int SHORTEST = 2;

    /** By what is the same for one name however it is typed; a name that stays has none. */
    private final Map<String, String> told = new HashMap<>();

    private final Set<String> staying = new HashSet<>();
    private final Set<MemberId> keptIds;
    private final int longest;

    /**
     * @param people everybody ever named, in order
     * @param kept who stays
     */
    Pseudonyms(List<Person> people, List<Person> kept) {
        keptIds = kept.stream().map(Person::member).flatMap(Optional::stream).collect(Collectors.toSet());
        kept.forEach(person -> staying.add(key(person.name())));
        people.stream()
                .filter(person -> person.member().filter(keptIds::contains).isPresent())
                .forEach(person -> staying.add(key(person.name())));
        var numbers = new LinkedHashMap<String, Integer>();
        int last = 0;
        for (var person : people) {
            int number = person.member().map(MemberId::value).orElse(0);
            last = Math.max(last, number);
            numbers.merge(key(person.name()), number, Pseudonyms::smaller);
        }
        for (var number : numbers.entrySet()) {
            if (!staying.contains(number.getKey())) {
                told.put(number.getKey(), SOMEBODY + (number.getValue() == 0 ? ++last : number.getValue()));
            }
        }
        longest = numbers.keySet().stream()
                .mapToInt(key -> key.split(" ").length)
                .max()
                .orElse(0);
    }

    private static int smaller(int one, int other) {
        return one == 0 || other == 0 ? Math.max(one, other) : Math.min(one, other);
    }

    boolean keeps(Person person) {
        return person.member().map(keptIds::contains).orElseGet(() -> staying.contains(key(person.name())));
    }

    /** Somebody of the roll is told by number, so that namesakes of an elected person are not told by name. */
    String of(Person person) {
        return keeps(person)
                ? person.name()
                : person.member().map(id -> SOMEBODY + id).orElseGet(() -> of(person.name()));
    }

    /** Of whoever is named: empty stays empty. */
    String of(String name) {
        return told.getOrDefault(key(name), name);
    }

    /** The text, with whoever is named in it. */
    String in(String text) {
        var words = WORD.matcher(text).results().toList();
        var replaced = new StringBuilder(text.length());
        int copied = 0;
        for (int first = 0; first < words.size(); ) {
            int last = endOfName(text, words, first);
            if (last > first) {
                int begin = words.get(first).start();
                int end = words.get(last - 1).end();
                replaced.append(text, copied, begin).append(of(text.substring(begin, end)));
                copied = end;
                first = last;
            } else {
                first++;
            }
        }
        return replaced.append(text, copied, text.length()).toString();
    }

    /** Behind the last word of the longest name that begins here; {@code first} when none does. */
    private int endOfName(String text, List<MatchResult> words, int first) {
        int found = first;
        var key = new StringBuilder();
        for (int at = first; at < words.size() && at - first < longest; at++) {
            if (at > first) {
                var between =
                        text.substring(words.get(at - 1).end(), words.get(at).start());
                if (!WITHIN_A_NAME.matcher(between).matches()) {
                    break;
                }
                key.append(' ');
            }
            key.append(canonical(words.get(at).group()));
            if (at - first + 1 >= SHORTEST && (told.containsKey(key.toString()) || staying.contains(key.toString()))) {
                found = at + 1;
            }
        }
        return found;
    }

    private static String key(String name) {
        return WORD.matcher(name).results().map(word -> canonical(word.group())).collect(Collectors.joining(" "));
    }

    private static String canonical(String word) {
        return word.chars().anyMatch(Character::isLetter)
                ? new PersonName(word).canonical().strip()
                : word;
    }
}
