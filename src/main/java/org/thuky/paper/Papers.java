package org.thuky.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingKind;

/** The papers of a meeting, and how they get into Word. */
public final class Papers {

    static final List<String> TEMPLATES = List.of(
            "giay-moi.docx",
            "giay-trieu-tap.docx",
            "thong-bao-trieu-tap.docx",
            "the-dai-bieu.docx",
            "the-bieu-quyet.docx",
            "chuong-trinh.docx",
            "danh-sach-diem-danh.docx",
            "kich-ban-dieu-hanh.docx",
            "bao-cao-tham-tra.docx",
            "bao-cao-tinh-hinh-doan-vien.docx",
            "danh-sach-bau-cu.docx",
            "trich-ngang.docx",
            "nhan-niem-phong.docx",
            "bien-ban-kiem-phieu.docx",
            "bien-ban-dai-hoi.docx",
            "nghi-quyet.docx",
            "bien-ban-hoi-nghi-lan-thu-nhat.docx",
            "to-trinh-cong-nhan.docx",
            "trich-ngang-trung-cu.docx",
            "bao-cao-so-ket.docx",
            "tong-hop-kien-nghi.docx",
            "tin-bai.docx",
            "danh-muc-ho-so.docx");

    /** Tells what every field means; laid out beside the templates. */
    static final String GUIDE = "Huong-dan-mau-van-kien.docx";

    private final Path ownTemplates;

    /** @param ownTemplates where the union keeps changed copies of the templates; need not exist */
    public Papers(Path ownTemplates) {
        this.ownTemplates = ownTemplates;
    }

    /**
     * Every paper there is, in the order of the day. A new paper is one more line here.
     *
     * @param chronicle tells when things happened, and why an announced result was taken back
     * @param integrityCode mã toàn vẹn, which the minutes print
     */
    public static List<Paper> of(Meeting meeting, Chronicle chronicle, String integrityCode) {
        var congress = new Congress(meeting);
        var proceedings = Proceedings.of(meeting, chronicle);
        var papers = new ArrayList<Paper>();
        boolean isCongress = meeting.facts().kind() == MeetingKind.CONGRESS;
        var elections = meeting.elections().all();
        papers.add(new Invitation(congress));
        papers.add(new Summons(congress));
        if (isCongress) {
            papers.add(new MemberCards(congress));
            papers.add(new VotingCards(congress));
        }
        papers.add(new AttendanceList(congress));
        papers.add(new AgendaPaper(congress, false));
        papers.add(new AgendaPaper(congress, true));
        papers.add(new ChairScript(congress, proceedings));
        if (isCongress) {
            papers.add(new CredentialsReport(congress));
        }
        elections.forEach(election -> papers.add(new NominationList(congress, proceedings, election)));
        if (!elections.isEmpty()) {
            papers.add(new CandidateProfiles(congress));
            papers.add(new SealLabel(congress));
        }
        elections.forEach(election -> papers.add(new CountingReport(congress, proceedings, election)));
        papers.add(new Minutes(congress, proceedings, chronicle, integrityCode));
        if (meeting.facts().kind() != MeetingKind.MIDTERM_REVIEW) {
            papers.add(new ResolutionPaper(congress, proceedings));
        }
        var personnel = new Personnel(congress, proceedings);
        if (FirstMeetingMinutes.due(congress)) {
            papers.add(new FirstMeetingMinutes(congress, proceedings, personnel));
        }
        var elected = new ElectedList(congress, personnel);
        if (personnel.toBeRecognised()) {
            papers.add(new RecognitionRequest(congress, personnel, with(papers, elected)));
        }
        if (personnel.changes()) {
            papers.add(elected);
        }
        if (meeting.facts().kind() == MeetingKind.MIDTERM_REVIEW) {
            papers.add(new ReviewReport(congress));
        }
        if (!meeting.petitions().all().isEmpty()) {
            papers.add(new PetitionTotals(congress, personnel));
        }
        papers.add(new NewsReport(congress, personnel));
        papers.add(new FilingList(congress, personnel, List.copyOf(papers)));
        return papers;
    }

    private static List<Paper> with(List<Paper> papers, Paper another) {
        return Stream.concat(papers.stream(), Stream.of(another)).toList();
    }

    /**
     * Writes one paper to a place of somebody's choice; an older copy there is replaced only when the new one is whole.
     *
     * @throws Refusal when the template is unusable or the file cannot be written
     */
    public void writeAs(Paper paper, Path file) {
        var content = content(paper);
        PaperFile.replace(file, out -> out.write(content));
    }

    byte[] content(Paper paper) {
        try {
            return template(paper.template())
                    .fill(paper.fields(), !paper.missing().isEmpty());
        } catch (IOException outOfReach) {
            throw new Refusal(Sentence.of("paper.refusal.template.unreadable", paper.template()), outOfReach);
        }
    }

    /**
     * Reads every template that the union has put into its folder.
     *
     * @return what is wrong with them, a sentence each
     */
    public List<Sentence> checkTemplates() {
        return TEMPLATES.stream()
                .map(this::template)
                .filter(WordTemplate::isOwn)
                .flatMap(template -> template.troubles().stream())
                .toList();
    }

    /**
     * Puts a copy of every template into the union's folder, to be changed in Word; a copy that is there already stays.
     *
     * @return the folder
     * @throws org.thuky.domain.Refusal when the folder cannot be written
     */
    public Path layOutTemplates() {
        var files = new ArrayList<>(TEMPLATES);
        files.add(GUIDE);
        for (var name : files) {
            var copy = ownTemplates.resolve(name);
            if (!Files.exists(copy)) {
                PaperFile.replace(copy, out -> out.write(template(name).content()));
            }
        }
        return ownTemplates;
    }

    private WordTemplate template(String name) {
        return new WordTemplate(name, ownTemplates);
    }
}
