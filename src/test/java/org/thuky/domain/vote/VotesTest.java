package org.thuky.domain.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.Share;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.rule.RuleSet;
import org.thuky.store.RuleSetFiles;

class VotesTest {

    private static final RuleSet RULES = new RuleSetFiles(Path.of("none")).get(RuleSetFiles.DEFAULT);

    @Test
    void only_those_against_are_counted_and_the_rest_are_in_favour() {
        var vote = taken(102, 3, 1);
        assertThat(vote.inFavour()).isEqualTo(98);
        assertThat(vote.share(RULES)).isEqualTo(new Share(98, 102));
        assertThat(vote.unanimous()).isFalse();
        assertThat(taken(102, 0, 0).unanimous()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "102, 50, 0, true",
        "102, 51, 0, false",
        "101, 25, 25, true",
        "101, 26, 25, false",
        "1, 0, 0, true",
        "2, 1, 0, false"
    })
    void more_than_half_of_those_present_carries(int present, int against, int other, boolean passed) {
        assertThat(taken(present, against, other).passed(RULES)).isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 1, too.many",
        "51, 50, too.many",
        "0, 101, too.many",
        "-1, 0, negative",
        "0, -1, negative",
        "2147483647, 2147483647, too.many"
    })
    void impossible_figures_are_refused(int against, int other, String reason) {
        assertThat(refusal(100, against, other, "Nghị quyết")).isEqualTo("vote.refusal." + reason);
    }

    @Test
    void an_empty_hall_cannot_vote() {
        assertThat(refusal(0, 0, 0, "Nghị quyết")).isEqualTo("vote.refusal.nobody");
        assertThat(refusal(10, 0, 0, " ")).isEqualTo("vote.refusal.subject");
    }

    @Test
    void the_last_vote_on_a_subject_counts() {
        var votes = Votes.EMPTY;
        for (int against : new int[] {60, 0}) {
            votes = votes.take(VoteSubject.RESOLUTION, Optional.empty(), "Nghị quyết", 127, 102, against, 0)
                    .applyTo(votes, Instant.EPOCH);
        }
        votes = votes.take(VoteSubject.SEATS_AND_LIST, Optional.of(new ElectionId(1)), "Danh sách", 127, 102, 2, 0)
                .applyTo(votes, Instant.EPOCH);
        assertThat(votes.taken()).extracting(vote -> vote.id().value()).containsExactly(1, 2, 3);
        assertThat(votes.last(VoteSubject.RESOLUTION).orElseThrow().unanimous()).isTrue();
        assertThat(votes.last(VoteSubject.SEATS_AND_LIST)).isEmpty();
        assertThat(votes.last(VoteSubject.SEATS_AND_LIST, new ElectionId(1))).isPresent();
        assertThat(votes.last(VoteSubject.SEATS_AND_LIST, new ElectionId(2))).isEmpty();
    }

    private static HandVote taken(int present, int against, int other) {
        return Votes.EMPTY
                .take(VoteSubject.RESOLUTION, Optional.empty(), "Nghị quyết", 127, present, against, other)
                .vote();
    }

    private static String refusal(int present, int against, int other, String subject) {
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> Votes.EMPTY.take(
                        VoteSubject.RESOLUTION, Optional.empty(), subject, 127, present, against, other));
        return refusal == null ? "" : refusal.sentence().key();
    }
}
