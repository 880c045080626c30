package org.spona.members.notification;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the reader is told, by thing, as far as she may read the thing at this moment. */
@Service
@Transactional
public class NotificationList {

    private static final String LISTED = " from own_notification where listed_at is not null and title is not null";

    private final JdbcClient database;
    private final Clock clock;

    NotificationList(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(String subject, String title, String language, NotificationEntry entry) {}

    /** A part of what she is told, the things of which there is something newest first. */
    @Transactional(readOnly = true)
    public PageOf<NotificationGroup> list(PageRequest page, Locale locale) {
        Map<String, List<Row>> rows = database
                .sql("""
                        select n.* from own_notification n
                        join (select subject, max(at) as latest %s
                            group by 1 order by latest desc, subject limit :size offset :offset) part using (subject)
                        where n.listed_at is not null and n.title is not null
                        order by latest desc, subject, n.at desc""".formatted(LISTED))
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> new Row(
                        row.getString("subject"),
                        row.getString("title"),
                        row.getString("language"),
                        NotificationEntry.of(row, locale)))
                .list()
                .stream()
                .collect(groupingBy(Row::subject, LinkedHashMap::new, Collectors.toList()));
        long total = database.sql("select count(distinct subject)" + LISTED)
                .query(Long.class)
                .single();
        return new PageOf<>(
                rows.values().stream().map(NotificationList::group).toList(), total, page.page(), page.size());
    }

    private static NotificationGroup group(List<Row> rows) {
        Row first = rows.getFirst();
        return new NotificationGroup(
                first.subject(),
                first.title(),
                first.language(),
                rows.stream().map(Row::entry).toList());
    }

    /** Of how many things there is something that she has not opened. */
    @Transactional(readOnly = true)
    public long unread() {
        return database.sql("select count(distinct subject)" + LISTED + " and read_at is null")
                .query(Long.class)
                .single();
    }

    /**
     * Opens one: all that she is told of its thing is read.
     *
     * @return the path of the page that says more
     * @throws Refusal {@code not-found} when she is not told it, or may no longer read what it is about
     */
    public String open(UUID id) {
        String address = database.sql("select address" + LISTED + " and id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(Refusal::notFound);
        read(
                "coalesce(thing_id, waiting_id) = (select coalesce(thing_id, waiting_id) from own_notification where id = :id)",
                id);
        return address;
    }

    /** All that is listed is read. */
    public void readAll() {
        read("true", null);
    }

    private void read(String which, @Nullable UUID id) {
        database.sql("""
                        update notification set read_at = :now where person_id = reader_person() and id in (
                            select id from own_notification where read_at is null and listed_at is not null and %s)""".formatted(which))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }
}
