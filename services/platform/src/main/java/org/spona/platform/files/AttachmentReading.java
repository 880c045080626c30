package org.spona.platform.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.files.extraction.TextExtraction;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the text out of what was attached, one file after the other, so that its pages are found. */
final class AttachmentReading {

    private static final int MOST_ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final AttachmentContents contents;
    private final TextExtraction extraction;
    private final ItemWork work;

    AttachmentReading(JdbcClient database, AttachmentContents contents, TextExtraction extraction, ItemWork work) {
        this.database = database;
        this.contents = contents;
        this.extraction = extraction;
        this.work = work;
    }

    /** A version whose text is wanted. */
    private record Due(UUID id, String kind, int attempts, UUID parentId, String parentKind) {}

    /** False when there was none. */
    boolean readNext() {
        return work.doNext(this::lockNextDue, this::read, Due::id, (due, _) -> settle(due, "FAILED"));
    }

    private Optional<Due> lockNextDue() {
        return database.sql("""
                        select v.id, v.kind, v.attempts, a.parent_id, a.parent_kind
                        from attachment_version v join attachment a on a.id = v.attachment_id
                        where v.reading = 'DUE' and v.next_attempt_at <= now()
                        order by v.next_attempt_at limit 1 for update of v skip locked""").query(new SimplePropertyRowMapper<>(Due.class)).optional();
    }

    private void read(Due due) {
        switch (outcome(due)) {
            case TextExtraction.Outcome.Read(List<String> pages) -> {
                keep(due, pages);
                settle(due, "DONE");
            }
            case TextExtraction.Outcome.Unreadable() -> settle(due, "FAILED");
            case TextExtraction.Outcome.Interrupted() -> {
                if (due.attempts() + 1 < MOST_ATTEMPTS) {
                    postpone(due);
                } else {
                    settle(due, "FAILED");
                }
            }
        }
    }

    private TextExtraction.Outcome outcome(Due due) {
        try {
            Path file = Files.createTempFile("attachment", ".reading");
            try {
                try (OutputStream content = Files.newOutputStream(file)) {
                    contents.copy(due.id(), content);
                }
                return extraction.read(due.kind(), file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void keep(Due due, List<String> pages) {
        database.sql("delete from attachment_page where version_id = ?")
                .param(due.id())
                .update();
        database.sql("""
                        insert into attachment_page (version_id, number, text)
                        select ?, number, text from unnest(?::text[]) with ordinality as page (text, number) where text <> ''""").params(due.id(), pages.toArray(String[]::new)).update();
    }

    private void postpone(Due due) {
        database.sql(
                        "update attachment_version set attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => ?) where id = ?")
                .params(PAUSE.toSeconds(), due.id())
                .update();
    }

    /** The search is told what is known of it now. */
    private void settle(Due due, String reading) {
        database.sql(
                        "update attachment_version set reading = ?, attempts = attempts + 1 where id = ? and reading = 'DUE'")
                .params(reading, due.id())
                .update();
        database.sql("insert into attachment_news (parent_id, parent_kind) values (?, ?)")
                .params(due.parentId(), due.parentKind())
                .update();
    }
}
