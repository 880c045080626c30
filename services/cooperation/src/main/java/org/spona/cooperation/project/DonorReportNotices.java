package org.spona.cooperation.project;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.tenancy.Role;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes to the people of a funder when a report is sent to it, and to its author when it is accepted. */
@Component
class DonorReportNotices {

    private static final String REPORTS = "donor-reports";

    private final JdbcClient database;
    private final Contacts contacts;
    private final Notices notices;
    private final MessageSource messages;
    private final String home;

    DonorReportNotices(
            JdbcClient database,
            Contacts contacts,
            Notices notices,
            MessageSource messages,
            @Value("${spona.notices.home}") String home) {
        this.database = database;
        this.contacts = contacts;
        this.notices = notices;
        this.messages = messages;
        this.home = home;
    }

    @EventListener
    void on(DonorReport.Event.Sent event) {
        contacts.of(peopleOfFunder(event.report()))
                .values()
                .forEach(to -> notices.write(mail(event.report(), "donor-report.mail.sent", to)));
    }

    @EventListener
    void on(DonorReport.Event.Accepted event) {
        UUID author = event.report().authorId();
        Optional.ofNullable(contacts.of(List.of(author)).get(author))
                .ifPresent(to -> notices.write(mail(event.report(), "donor-report.mail.accepted", to)));
    }

    private List<UUID> peopleOfFunder(DonorReport report) {
        List<String> roles = Arrays.stream(Role.values())
                .filter(role -> role == Role.GUEST || role.writes())
                .map(Role::name)
                .toList();
        return database.sql("""
                        select distinct person_id from directory_membership_now
                        where network_id = :network and organisation_id = :organisation and role in (:roles) order by person_id""")
                .param("network", report.ownership().networkId())
                .param("organisation", report.funderId())
                .param("roles", roles)
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .list();
    }

    private Notice mail(DonorReport report, String code, Contact to) {
        Locale locale = to.language().locale();
        DonorReportContent said = report.content();
        String title = new Content(Optional.of(to.language())).text(said.title(), said.language());
        String text = String.join(
                "\n\n",
                messages.getMessage(code, null, locale),
                title,
                messages.getMessage("donor-report.mail.open", null, locale) + "\n" + home
                        + report.thing().address());
        return Notice.owed(
                        "donor-report:%s:%s:%s"
                                .formatted(
                                        report.getId(),
                                        report.status(),
                                        to.person().map(UUID::toString).orElse("")),
                        to,
                        messages.getMessage(code + ".subject", new Object[] {title}, locale),
                        text,
                        messages.getMessage("donor-report.mail.reason", null, locale))
                .stoppable(REPORTS);
    }
}
