package org.spona.cooperation.project;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spona.cooperation.news.News;
import org.spona.cooperation.news.NewsMail;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.tenancy.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the people of a funder when a report is sent to it, and to its author when it is accepted. */
@Component
class DonorReportNotices {

    /** Those of a funder who read what is sent to it: its guests too. */
    private static final Set<Role> READERS = Arrays.stream(Role.values())
            .filter(role -> role == Role.GUEST || role.writes())
            .collect(Collectors.toUnmodifiableSet());

    private final Contacts contacts;
    private final NewsMail mail;

    DonorReportNotices(Contacts contacts, NewsMail mail) {
        this.contacts = contacts;
        this.mail = mail;
    }

    @EventListener
    void on(DonorReport.Event.Sent event) {
        tell(
                event.report(),
                "donor-report.mail.sent",
                contacts.holding(
                        event.report().ownership().networkId(),
                        List.of(event.report().funderId()),
                        READERS));
    }

    @EventListener
    void on(DonorReport.Event.Accepted event) {
        tell(
                event.report(),
                "donor-report.mail.accepted",
                contacts.of(List.of(event.report().authorId())).values());
    }

    private void tell(DonorReport report, String code, Collection<Contact> whom) {
        mail.tell(new News(report.thing(), code, report.status(), "donor-reports"), whom);
    }
}
