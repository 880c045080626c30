package org.spona.members.notification;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.notices.OwnUnsubscribes;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people want to be told of each kind of notification. */
@Service
@Transactional
public class NotificationChoices {

    private final JdbcClient database;
    private final OwnUnsubscribes unsubscribes;
    private final List<String> mails;

    NotificationChoices(JdbcClient database, OwnUnsubscribes unsubscribes, List<FullMail> fullMails) {
        this.database = database;
        this.unsubscribes = unsubscribes;
        this.mails = Stream.concat(
                        Stream.of(NotificationMail.KIND), fullMails.stream().map(FullMail::kind))
                .toList();
    }

    /** What the reader has chosen, or what holds as long as she has not. */
    @Transactional(readOnly = true)
    public NotificationChoice own() {
        return of(Readers.get().personId());
    }

    /** What a person has chosen; readable by the service and by herself. */
    NotificationChoice of(UUID personId) {
        Map<NotificationKind, NotificationFrequency> chosen = database
                .sql("select kind, frequency from notification_choice where person_id = ?")
                .param(personId)
                .query((row, _) -> Map.entry(
                        NotificationKind.valueOf(row.getString("kind")),
                        NotificationFrequency.valueOf(row.getString("frequency"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return NotificationChoice.by(kind -> chosen.getOrDefault(kind, NotificationFrequency.defaultOf(kind)));
    }

    /**
     * The reader wants to be told so from now on; what has come in before is mailed when it was due.
     *
     * @throws InvalidInput when she wants never to be told what is owed to her
     */
    public void choose(NotificationChoice choice) {
        UUID reader = Readers.get().personId();
        for (NotificationKind kind : NotificationKind.values()) {
            NotificationFrequency frequency = choice.of(kind);
            if (!frequency.isPossibleFor(kind)) {
                throw new InvalidInput(kind.name().toLowerCase(Locale.ROOT), "notification.owed");
            }
            database.sql("""
                            insert into notification_choice (person_id, kind, frequency) select id, ?, ? from person where id = ?
                            on conflict (person_id, kind) do update set frequency = excluded.frequency""").params(kind.name(), frequency.name(), reader).update();
        }
    }

    /** Whether she stopped any of the mails by the link that they bring. */
    @Transactional(readOnly = true)
    public boolean mailsStopped() {
        return mails.stream().anyMatch(unsubscribes::includes);
    }

    /** Has the mails sent to her again. */
    public void resumeMails() {
        mails.forEach(unsubscribes::resume);
    }
}
