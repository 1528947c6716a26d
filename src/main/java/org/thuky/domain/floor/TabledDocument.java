package org.thuky.domain.floor;

import java.time.LocalDate;
import java.util.Optional;
import org.thuky.domain.Refusal;

/**
 * Văn kiện, tài liệu that a meeting had before it.
 *
 * @param title "Báo cáo kết quả hoạt động công đoàn năm 2021, nhiệm vụ năm 2022"
 * @param number số, ký hiệu: "02-NQ/TW"; may be empty
 * @param issuer nơi ban hành: "Bộ Chính trị"; may be empty
 */
public record TabledDocument(
        DocumentId id, String title, String number, Optional<LocalDate> date, String issuer, Treatment treatment) {

    /** @throws Refusal when it has no title */
    public TabledDocument {
        title = title.strip();
        number = number.strip();
        issuer = issuer.strip();
        if (title.isEmpty()) {
            throw Refusal.of("floor.refusal.title");
        }
    }

    TabledDocument numbered(DocumentId number) {
        return new TabledDocument(number, title, this.number, date, issuer, treatment);
    }
}
