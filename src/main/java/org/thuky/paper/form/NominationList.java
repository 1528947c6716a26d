package org.thuky.paper.form;

import java.util.List;
import java.util.Optional;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.Stage;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.paper.account.Assembly;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.SlateAccount;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Danh sách bầu cử of one election, in the order of the ballot. */
record NominationList(MeetingAccount congress, Election election) implements Paper {

    @Override
    public PaperKind kind() {
        return election.round() == 1 ? PaperKind.NOMINATION_LIST : PaperKind.FURTHER_NOMINATION_LIST;
    }

    @Override
    public String fileName() {
        return kind().fileName("-" + CountingReport.suffix(election));
    }

    @Override
    public Sentence title() {
        return election.round() == 1
                ? kind().title(election.title())
                : kind().title(election.title(), election.round());
    }

    @Override
    public List<Gap> missing() {
        if (election.candidates().isEmpty()) {
            return List.of(Gap.in(Gap.Place.ELECTIONS, "before.missing.candidates", election.title()));
        }
        if (election.stage() == Stage.PREPARING) {
            return List.of(Gap.in(Gap.Place.ELECTIONS, "before.missing.adopted", election.title()));
        }
        return votes().isEmpty() && election.round() == 1
                ? List.of(Gap.in(Gap.Place.ELECTIONS, "before.missing.vote", election.title()))
                : List.of();
    }

    @Override
    public Fields fields() {
        var assembly = Assembly.of(congress, election.electorate());
        var fields = congress.fields(election)
                .each("ung_vien", election.candidates(), NominationList::candidate)
                .each("bieu_quyet", votes(), Fields::line)
                .text("chu_tich", assembly.chair());
        new SlateAccount(congress, election, assembly).fill(fields);
        return fields;
    }

    private List<String> votes() {
        return congress.meeting().votes().taken().stream()
                .filter(vote -> vote.kind() == VoteSubject.SEATS_AND_LIST)
                .filter(vote -> vote.election().equals(Optional.of(election.id())))
                .map(congress::voted)
                .toList();
    }

    /** How a name came on the list, in a word. */
    static String way(Nomination nomination) {
        return Phrases.text(
                switch (nomination) {
                    case PREPARED -> "before.nomination.prepared";
                    case NOMINATED -> "before.nomination.nominated";
                    case SELF_NOMINATED -> "before.nomination.self";
                });
    }

    private static Fields candidate(Candidate candidate) {
        return new Fields()
                .text("tt", Integer.toString(candidate.number()))
                .text("ho_ten", candidate.name())
                .text("nam_sinh", candidate.birthYear() == 0 ? "" : Integer.toString(candidate.birthYear()))
                .text("chuc_vu", Phrases.joined(candidate.position(), candidate.unit()))
                .text("hinh_thuc", way(candidate.nomination()));
    }
}
