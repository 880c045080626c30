package org.spona.regulations.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;

@RegulationsTest
class UpdateNoticesTest {

    private final Tenants tenants;
    private final Acts acts;
    private final TwoTenants our;

    @Autowired
    UpdateNoticesTest(Tenants tenants, Acts acts, TwoTenants our) {
        this.tenants = tenants;
        this.acts = acts;
        this.our = our;
    }

    @Test
    void tellThoseWhomItConcernsOnceInTheirScript() throws Exception {
        String bar = tenants.address(our.bar(), "sr-Latn");
        String kotor = tenants.address(our.kotor(), "sr-Cyrl");
        String guest = tenants.address(our.barGuest(), "sr-Latn");
        String staraPazova = tenants.address(our.staraPazova(), "sr-Latn");
        String update = Acts.update(
                acts.regulation(our.barEditor(), "Zakon o socijalnoj i dječjoj zaštiti"),
                "Pomoć u kući",
                "PUBLIC",
                new UUID[] {UUID.randomUUID(), UUID.randomUUID()},
                "2027-03-31",
                "");
        UUID id = acts.publish(our.barEditor(), update);
        acts.send(our.barEditor(), "/api/v1/updates/" + id, update.replace("korak 1", "prvi korak"));
        acts.act(our.barEditor(), "/api/v1/updates/" + id + "/publish");

        Mails.Mail latin = Mails.awaitedBy(bar);
        assertThat(latin.subject()).isEqualTo("Nova obaveza: Pomoć u kući");
        assertThat(latin.text())
                .contains("Organizacija Bar ima 2 obaveze:", "korak 1 (rok: 31. mart 2027.)", "korak 2 (bez roka)")
                .contains("/regulations/updates/" + id)
                .contains("zato što radite za organizaciju Bar")
                .contains("/regulations/notices/");
        Mails.Mail cyrillic = Mails.awaitedBy(kotor);
        assertThat(cyrillic.subject()).isEqualTo("Нова обавеза: Помоћ у кући");
        assertThat(cyrillic.text()).contains("Организација Котор има 2 обавезе:", "корак 2 (без рока)");
        assertThat(Mails.to(bar)).hasSize(1);
        assertThat(List.of(guest, staraPazova))
                .allMatch(address -> Mails.to(address).isEmpty());
    }
}
