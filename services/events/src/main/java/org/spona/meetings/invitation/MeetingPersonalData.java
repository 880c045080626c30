package org.spona.meetings.invitation;

import java.util.List;
import org.spona.platform.personal.PersonalData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of people who convene meetings and are invited to them. A body's list of who came stays, without her name. */
@Configuration(proxyBeanMethods = false)
class MeetingPersonalData {

    @Bean
    PersonalData convenedData() {
        return PersonalData.ofOrganisation(
                "convened", "select id, title, starts from meeting where convened_by = :person");
    }

    @Bean
    PersonalData invitationsData() {
        return new PersonalData("meeting-invitations", """
                select m.title, m.starts, i.name, i.answer, i.answered_at, c.email, c.note
                from meeting_invitee i join meeting m on m.id = i.meeting_id left join invitee_contact c on c.invitee_id = i.id
                where i.person_id = :person""", List.of("""
                        delete from answer_link where invitee_id in (select id from meeting_invitee where person_id = :person)""", """
                        update invitee_contact set email = null, note = ''
                        where invitee_id in (select id from meeting_invitee where person_id = :person)""", """
                        update seat_attendance a set who = (select name from directory_person where id = :person)
                        from meeting_invitee i where i.seat_id = a.id and i.person_id = :person and a.who = i.name""", """
                        update meeting_invitee set name = (select name from directory_person where id = :person)
                        where person_id = :person"""));
    }

    @Bean
    PersonalData calendarData() {
        return new PersonalData(
                "calendar",
                "select renewed_at from calendar_feed where person_id = :person",
                List.of("delete from calendar_feed where person_id = :person"));
    }
}
