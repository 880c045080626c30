package org.spona.platform.files;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of attachments and their versions; whoever may not read a thing finds nothing here. */
final class AttachmentTable {

    private static final String NEWEST = """
            select a.id, a.parent_kind, a.parent_id, a.part, a.name, a.description, a.licence, coalesce(v.number, 0) as version, v.kind,
                coalesce(v.size, 0) as size,
                v.digest, v.uploaded_by, v.uploaded_at, a.removed_by, a.removed_at
            from attachment a left join lateral (
                select * from attachment_version v where v.attachment_id = a.id order by number desc limit 1) v on true
            """;
    private static final String VERSION = """
            select v.id, a.name, v.number, v.kind, v.size, v.digest, v.uploaded_by, v.uploaded_at
            from attachment_version v join attachment a on a.id = v.attachment_id
            """;

    private final JdbcClient database;

    AttachmentTable(JdbcClient database) {
        this.database = database;
    }

    /** Those of a thing by name, removed ones too. */
    List<Attachment> list(String parentKind, UUID parent) {
        return database.sql(NEWEST + "where a.parent_kind = ? and a.parent_id = ? order by a.name, a.removed_at")
                .params(parentKind, parent)
                .query(new SimplePropertyRowMapper<>(Attachment.class))
                .list();
    }

    /** Those of several things of one kind by name, without those that were removed. */
    List<Attachment> list(String parentKind, Collection<UUID> parents) {
        return database.sql(NEWEST + """
                        where a.parent_kind = ? and a.parent_id = any (?::uuid[]) and a.removed_at is null order by a.name""")
                .params(parentKind, parents.stream().map(UUID::toString).toArray(String[]::new))
                .query(new SimplePropertyRowMapper<>(Attachment.class))
                .list();
    }

    Optional<Attachment> find(UUID id) {
        return database.sql(NEWEST + "where a.id = ?")
                .param(id)
                .query(new SimplePropertyRowMapper<>(Attachment.class))
                .optional();
    }

    /** The versions of one that is not removed, the newest first. */
    List<Attachment.Version> versions(UUID attachment) {
        return database.sql(VERSION + "where a.id = ? order by v.number desc")
                .param(attachment)
                .query(new SimplePropertyRowMapper<>(Attachment.Version.class))
                .list();
    }

    /** Lets nobody else attach to the same thing until the transaction ends, so that names and sizes are counted right. */
    void lock(UUID parent) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(parent.toString())
                .query((_, _) -> true)
                .single();
    }

    /** How many bytes all versions of all files of a thing have. */
    long size(UUID parent) {
        return database.sql("""
                        select coalesce(sum(v.size), 0) from attachment_version v join attachment a on a.id = v.attachment_id
                        where a.parent_id = ?""").param(parent).query(Long.class).single();
    }

    void insert(UUID id, String parentKind, UUID parent, String name, AttachmentInput input) {
        database.sql("""
                        insert into attachment (id, parent_kind, parent_id, part, name, description, licence)
                        values (:id, :kind, :parent, :part, :name, :description, :licence)""")
                .param("id", id)
                .param("kind", parentKind)
                .param("parent", parent)
                .param("part", input.part())
                .param("name", name)
                .param("description", input.description())
                .param(
                        "licence",
                        input.licence() == null ? null : input.licence().name())
                .update();
    }

    void describe(UUID id, AttachmentInput input) {
        database.sql("update attachment set description = :description, licence = :licence where id = :id")
                .param("description", input.description())
                .param(
                        "licence",
                        input.licence() == null ? null : input.licence().name())
                .param("id", id)
                .update();
    }

    void insertVersion(UUID id, UUID attachment, int number, SentFile file, UUID uploader, Instant now) {
        database.sql("""
                        insert into attachment_version
                            (id, attachment_id, number, kind, size, digest, uploaded_by, uploaded_at, reading, next_attempt_at)
                        values (:id, :attachment, :number, :kind, :size, :digest, :uploader, :now, :reading, :now)""")
                .param("id", id)
                .param("attachment", attachment)
                .param("number", number)
                .param("kind", file.kind().name())
                .param("size", file.size())
                .param("digest", file.digest())
                .param("uploader", uploader)
                .param("now", Timestamp.from(now))
                .param("reading", file.kind().isPicture() ? "NEVER" : "DUE")
                .update();
    }

    /** Its row stays, and says by whom and when. */
    void remove(UUID id, UUID remover, Instant now) {
        database.sql("update attachment set removed_by = ?, removed_at = ? where id = ? and removed_at is null")
                .params(remover, Timestamp.from(now), id)
                .update();
    }

    /** Those that are not removed belong to a part of another thing. */
    void move(String kind, UUID thing, String intoKind, UUID into, UUID part) {
        database.sql("""
                        update attachment set parent_kind = :intoKind, parent_id = :into, part = :part
                        where parent_kind = :kind and parent_id = :thing and removed_at is null""")
                .param("intoKind", intoKind)
                .param("into", into)
                .param("part", part)
                .param("kind", kind)
                .param("thing", thing)
                .update();
    }

    /** The search has to be told of the files of these things, if they have some. */
    void noteNews(List<UUID> parents) {
        database.sql("""
                        insert into attachment_news (parent_id, parent_kind)
                        select distinct parent_id, parent_kind from attachment where parent_id = any (?::uuid[])""")
                .param(parents.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }
}
