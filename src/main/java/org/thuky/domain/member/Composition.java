package org.thuky.domain.member;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.thuky.domain.Share;
import org.thuky.domain.rule.AgeBands;

/**
 * Cơ cấu: what a credentials report or a list of candidates counts of people. Whatever the roll does not tell of somebody
 * is counted as not told and never guessed.
 *
 * @param people of whom it speaks
 * @param year of the meeting; tuổi is counted in calendar years, because many rolls know the year of birth only
 * @param bands into which ages are put together
 */
public record Composition(List<Member> people, int year, AgeBands bands) {

    private static final String MAJORITY = "kinh";

    public Composition {
        people = List.copyOf(people);
    }

    public int size() {
        return people.size();
    }

    public int of(Sex sex) {
        return count(member -> member.sex() == sex);
    }

    public int of(MemberKind kind) {
        return count(member -> member.kind() == kind);
    }

    /** Đảng viên. */
    public int party() {
        return count(member -> member.party() || !member.partySince().isEmpty());
    }

    /** Người dân tộc thiểu số: an ethnicity is told, and it is not Kinh. */
    public int minorities() {
        return count(member -> !member.ethnicity().isEmpty() && !isMajority(member.ethnicity()));
    }

    /** Dân tộc, the largest first. */
    public Map<String, Integer> ethnicities() {
        return each(Member::ethnicity);
    }

    /** Trình độ chuyên môn, in the three bands. */
    public Map<EducationBand, Integer> educationBands() {
        var counts = new EnumMap<EducationBand, Integer>(EducationBand.class);
        for (var band : EducationBand.values()) {
            counts.put(
                    band,
                    count(member -> EducationBand.of(member.education())
                            .filter(found -> found == band)
                            .isPresent()));
        }
        return counts;
    }

    /** Trình độ chuyên môn, each as the roll writes it, the most frequent first. */
    public Map<String, Integer> education() {
        return each(Member::education);
    }

    /** Trình độ lý luận chính trị, each as the roll writes it, the most frequent first. */
    public Map<String, Integer> politicalTheory() {
        return each(Member::politicalTheory);
    }

    public Map<AgeBands.Band, Integer> ageBands() {
        var counts = new LinkedHashMap<AgeBands.Band, Integer>();
        for (var band : bands.bands()) {
            counts.put(band, count(member -> member.birth().known() && band.holds(age(member))));
        }
        return counts;
    }

    /** Tuổi của một người in the year of the meeting; the birth has to be known. */
    public int age(Member member) {
        return Math.max(0, year - member.birth().year());
    }

    /** Tuổi bình quân: all years together, over those whose year of birth is known. */
    public Share averageAge() {
        var known = people.stream().filter(member -> member.birth().known()).toList();
        return new Share(known.stream().mapToInt(this::age).sum(), known.size());
    }

    /** Trẻ tuổi nhất: several when the roll tells nothing that parts them. */
    public List<Member> youngest() {
        return furthest(Comparator.reverseOrder());
    }

    /** Cao tuổi nhất. */
    public List<Member> oldest() {
        return furthest(Comparator.naturalOrder());
    }

    /** Những người không ghi: of whom the roll does not tell this. */
    public int without(MemberField field) {
        return count(member -> member.texts().get(field).isEmpty());
    }

    private List<Member> furthest(Comparator<Integer> order) {
        var first = people.stream()
                .filter(member -> member.birth().known())
                .map(member -> member.birth().year())
                .min(order);
        var ofThatYear = people.stream()
                .filter(member -> first.filter(
                                birthYear -> birthYear == member.birth().year())
                        .isPresent())
                .toList();
        boolean exact = ofThatYear.stream().allMatch(member -> member.birth().day() > 0);
        if (!exact) {
            return ofThatYear;
        }
        var day = ofThatYear.stream().map(Composition::dayOfYear).min(order);
        return ofThatYear.stream()
                .filter(member ->
                        day.filter(birthDay -> birthDay == dayOfYear(member)).isPresent())
                .toList();
    }

    private static int dayOfYear(Member member) {
        return member.birth().month() * 100 + member.birth().day();
    }

    private static boolean isMajority(String ethnicity) {
        return VietnameseLetters.plain(ethnicity).equals(MAJORITY);
    }

    private int count(Predicate<Member> counted) {
        return (int) people.stream().filter(counted).count();
    }

    /** However it is spelt with capitals and accents, as it is written first. */
    private Map<String, Integer> each(Function<Member, String> told) {
        var counts = new LinkedHashMap<String, List<String>>();
        for (var member : people) {
            var text = told.apply(member);
            if (!text.isEmpty()) {
                counts.computeIfAbsent(VietnameseLetters.plain(text), none -> new ArrayList<>())
                        .add(text);
            }
        }
        return counts.values().stream()
                .sorted(Comparator.comparing((List<String> same) -> same.size()).reversed())
                .collect(Collectors.toMap(same -> same.get(0), List::size, (one, other) -> one, LinkedHashMap::new));
    }
}
