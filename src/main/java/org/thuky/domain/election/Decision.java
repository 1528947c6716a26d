package org.thuky.domain.election;

import java.time.LocalDate;
import org.thuky.domain.Refusal;

/**
 * Quyết định chỉ định of the upper union.
 *
 * @param number số, ký hiệu: "15/QĐ-LĐLĐ"
 * @param issuer who signed it: "Liên đoàn Lao động tỉnh Cao Bằng"
 */
public record Decision(String number, LocalDate date, String issuer) {

    /** @throws Refusal when papers could not cite it */
    public Decision {
        number = number.strip();
        issuer = issuer.strip();
        if (number.isEmpty() || issuer.isEmpty()) {
            throw Refusal.of("election.refusal.decision");
        }
    }
}
