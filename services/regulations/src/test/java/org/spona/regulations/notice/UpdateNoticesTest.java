package org.spona.regulations.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.regulations.Acts;
import org.spona.regulations.RegulationsTest;
import org.springframework.beans.factory.annotation.Autowired;

@RegulationsTest
class UpdateNoticesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

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
        String bar = reach(our.bar(), "sr-Latn");
        String kotor = reach(our.kotor(), "sr-Cyrl");
        String guest = reach(our.barGuest(), "sr-Latn");
        String staraPazova = reach(our.staraPazova(), "sr-Latn");
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

        Mails.Mail latin = mailTo(bar);
        assertThat(latin.subject()).isEqualTo("Nova obaveza: Pomoć u kući");
        assertThat(latin.text())
                .contains("Organizacija Bar ima 2 obaveze:", "korak 1 (rok: 31. mart 2027.)", "korak 2 (bez roka)")
                .contains("/regulations/updates/" + id)
                .contains("zato što radite za organizaciju Bar")
                .contains("/regulations/notices/");
        Mails.Mail cyrillic = mailTo(kotor);
        assertThat(cyrillic.subject()).isEqualTo("Нова обавеза: Помоћ у кући");
        assertThat(cyrillic.text()).contains("Организација Котор има 2 обавезе:", "корак 2 (без рока)");
        assertThat(Mails.to(bar)).hasSize(1);
        assertThat(List.of(guest, staraPazova))
                .allMatch(address -> Mails.to(address).isEmpty());
    }

    private String reach(Account account, String language) {
        String address = account.personId() + "@opstina.example";
        tenants.contact(account.personId(), address, language);
        return address;
    }

    private static Mails.Mail mailTo(String address) {
        return Awaitility.await()
                .atMost(SOON)
                .until(() -> Mails.to(address), mails -> !mails.isEmpty())
                .getFirst();
    }
}
