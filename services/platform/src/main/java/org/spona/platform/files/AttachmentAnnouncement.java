package org.spona.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells the search what can be found of the files of a thing: each by its name and each of its pages by its text, for those whom the thing itself
 * names. What is removed, or is of a thing that is no more, is deleted.
 */
final class AttachmentAnnouncement {

    private final JdbcClient database;
    private final Attachments attachments;
    private final AttachmentContents contents;
    private final Outbox outbox;
    private final MessageSource messages;
    private final ItemWork work;

    AttachmentAnnouncement(
            JdbcClient database,
            Attachments attachments,
            AttachmentContents contents,
            Outbox outbox,
            MessageSource messages,
            ItemWork work) {
        this.database = database;
        this.attachments = attachments;
        this.contents = contents;
        this.outbox = outbox;
        this.messages = messages;
        this.work = work;
    }

    /** A thing whose files are others than before, or are shown to others. */
    private record News(UUID id, UUID parentId, String parentKind) {}

    /** A file as it was announced last, with its newest version. */
    private record File(
            UUID id,
            @Nullable UUID part,
            String name,
            String description,
            long announced,
            int announcedPages,
            @Nullable Instant removedAt,
            UUID versionId,
            Instant uploadedAt) {}

    /** A page, from 1. */
    private record Page(int number, String text) {}

    /** False when there was nothing to tell. */
    boolean announceNext() {
        return work.doNext(this::takeNext, this::announce, News::parentId, (news, _) -> forget(news));
    }

    /** What changes the thing later is not seen now, and notes it again in the same transaction. */
    private Optional<News> takeNext() {
        return database.sql("""
                        delete from attachment_news where id = (
                            select id from attachment_news order by id limit 1 for update skip locked) returning id, parent_id, parent_kind""")
                .query(new SimplePropertyRowMapper<>(News.class))
                .optional();
    }

    private void forget(News news) {
        database.sql("delete from attachment_news where id = ?")
                .param(news.id())
                .update();
    }

    private void announce(News news) {
        // Files of one thing are announced by one instance at a time, so that each state has a version of its own.
        database.sql("select pg_advisory_xact_lock(hashtextextended('announcement/' || ?, 0))")
                .param(news.parentId().toString())
                .query((_, _) -> news)
                .single();
        AttachmentParent parent = attachments.parent(news.parentKind());
        Optional<Findable> thing = parent.findable(news.parentId());
        Kind kind = Kind.named(parent.kind() + "-file", "paperclip", parent.path(), messages);
        for (File file : files(news)) {
            boolean gone = file.removedAt() != null || thing.isEmpty();
            boolean found = !gone && parent.isFindable(news.parentId(), file.part());
            Content shown = found ? thing.get().content() : null;
            List<Page> pages = shown == null ? List.of() : pages(file);
            List<Findable> told = new ArrayList<>();
            if (thing.isPresent()) {
                if (shown != null) {
                    told.add(findable(kind, file, thing.get(), new Page(0, file.description()), shown));
                    pages.forEach(page -> told.add(findable(kind, file, thing.get(), page, shown)));
                }
                withdrawn(file, pages, shown == null)
                        .mapToObj(page -> withdrawal(kind, file, thing.get(), page))
                        .forEach(told::add);
            }
            outbox.append(told.stream().map(Findable::event).toList());
            database.sql("update attachment set announced = announced + 1, announced_pages = ? where id = ?")
                    .params(shown == null ? 0 : 1 + last(pages), file.id())
                    .update();
            if (gone) {
                delete(file);
            }
        }
    }

    /** Those pages that were found before and are no more; page 0 is the file itself. */
    private static IntStream withdrawn(File file, List<Page> pages, boolean all) {
        return IntStream.range(0, file.announcedPages())
                .filter(number -> all || (number > 0 && pages.stream().noneMatch(page -> page.number() == number)));
    }

    private static int last(List<Page> pages) {
        return pages.isEmpty() ? 0 : pages.getLast().number();
    }

    private List<File> files(News news) {
        return database.sql("""
                        select a.id, a.part, a.name, a.description, a.announced, a.announced_pages, a.removed_at, v.id as version_id, v.uploaded_at
                        from attachment a join lateral (select * from attachment_version v where v.attachment_id = a.id
                            order by number desc limit 1) v on true
                        where a.parent_kind = ? and a.parent_id = ? and v.reading <> 'REMOVED'""")
                .params(news.parentKind(), news.parentId())
                .query(new SimplePropertyRowMapper<>(File.class))
                .list();
    }

    private List<Page> pages(File file) {
        return database.sql("select number, text from attachment_page where version_id = ? order by number")
                .param(file.versionId())
                .query(new SimplePropertyRowMapper<>(Page.class))
                .list();
    }

    /** A file and its pages are no news by themselves, hundreds as they may be: what they are attached to is. */
    private Findable findable(Kind kind, File file, Findable thing, Page page, Content of) {
        String title = page.number() == 0
                ? file.name()
                : messages.getMessage(
                        "attachment.page",
                        new Object[] {file.name(), page.number()},
                        Locale.forLanguageTag(of.language()));
        Content whole = Content.of(Objects.requireNonNull(title), of.language())
                .summary(of.title())
                .text(page.text())
                .subject(file.id())
                .place(of.placeId())
                .country(of.country())
                .topics(of.topics())
                .targetGroups(of.targetGroups())
                .updated(file.uploadedAt())
                .period(of.periodFrom(), of.periodTo())
                .page(page.number() == 0 ? null : page.number())
                .build();
        return new Findable(
                id(file, page.number()), kind, file.announced() + 1, null, thing.ownership(), thing.readers(), whole);
    }

    private static Findable withdrawal(Kind kind, File file, Findable thing, int page) {
        return new Findable(id(file, page), kind, file.announced() + 1, null, thing.ownership(), thing.readers(), null);
    }

    /** The same for the same page each time. */
    private static UUID id(File file, int page) {
        return page == 0
                ? file.id()
                : UUID.nameUUIDFromBytes((file.id() + "/" + page).getBytes(StandardCharsets.UTF_8));
    }

    private void delete(File file) {
        List<UUID> versions = database.sql("select id from attachment_version where attachment_id = ?")
                .param(file.id())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        for (UUID version : versions) {
            try {
                contents.remove(version);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            database.sql("delete from attachment_page where version_id = ?")
                    .param(version)
                    .update();
        }
        database.sql("update attachment_version set reading = 'REMOVED' where attachment_id = ?")
                .param(file.id())
                .update();
        database.sql("update attachment set removed_at = ? where id = ? and removed_at is null")
                .params(Timestamp.from(Instant.now()), file.id())
                .update();
    }
}
