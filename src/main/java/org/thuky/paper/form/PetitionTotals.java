package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.thuky.domain.petition.Addressee;
import org.thuky.domain.petition.Petition;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.account.Personnel;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Tổng hợp kiến nghị: what members ask for, by addressee and topic, with how many ask and what was answered. */
record PetitionTotals(MeetingAccount congress, Personnel personnel) implements Paper {

    @Override
    public PaperKind kind() {
        return PaperKind.PETITION_TOTALS;
    }

    @Override
    public List<Gap> missing() {
        return List.of();
    }

    @Override
    public Fields fields() {
        var petitions = congress.meeting().petitions();
        var addressees = Arrays.stream(Addressee.values())
                .filter(addressee -> !petitions.to(addressee).isEmpty())
                .toList();
        return congress.fields()
                .text("tong_so", total(petitions.all()))
                .each("nhom", addressees, addressee -> group(addressee, petitions.to(addressee)))
                .text("chu_tich", personnel.chair());
    }

    private static Fields group(Addressee addressee, List<Petition> petitions) {
        var topics = new LinkedHashSet<String>();
        petitions.forEach(petition -> topics.add(petition.topic()));
        var rows = new ArrayList<Fields>();
        for (var topic : topics) {
            petitions.stream()
                    .filter(petition -> petition.topic().equals(topic))
                    .forEach(petition -> rows.add(row(rows.size() + 1, petition)));
        }
        return new Fields()
                .text("noi_nhan", Phrases.sentenceCase(Phrases.text(addressee.label())))
                .text("tong", total(petitions))
                .each("kien_nghi", rows, row -> row);
    }

    private static Fields row(int number, Petition petition) {
        return new Fields()
                .text("tt", Integer.toString(number))
                .text("van_de", petition.topic())
                .text("noi_dung", petition.text())
                .text("noi_kien_nghi", petition.from())
                .text("so_y_kien", Phrases.formats().number(petition.support()))
                .text("tra_loi", petition.answer());
    }

    private static String total(List<Petition> petitions) {
        int support = petitions.stream().mapToInt(Petition::support).sum();
        int answered = (int) petitions.stream()
                .filter(petition -> !petition.answer().isEmpty())
                .count();
        return Phrases.text(
                "after.petitions.total",
                field("so_kien_nghi", Phrases.count(petitions.size())),
                field("so_y_kien", Phrases.count(support)),
                field("da_tra_loi", Phrases.count(answered)));
    }
}
