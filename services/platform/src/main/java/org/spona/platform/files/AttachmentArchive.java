package org.spona.platform.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.archive.ArchivePart;
import org.spona.platform.archive.ArchiveParts;
import org.spona.platform.archive.OrganisationDataSource;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of an organisation's things: a list of all of them with their addresses, and, the latest first, what is in them, as far as all
 * together are not too large.
 */
final class AttachmentArchive implements OrganisationDataSource {

    /** The most bytes of files in an archive, for each service. */
    private static final long MOST = 50L * 1024 * 1024;

    /** Bytes in a row; in Base64 they fit into a part. */
    private static final int PIECE = 256 * 1024;

    private record Newest(
            UUID id,
            String parentKind,
            UUID parentId,
            String name,
            String description,
            @Nullable String licence,
            UUID versionId,
            int version,
            long size,
            String digest,
            Instant uploadedAt,
            boolean included) {

        String place() {
            return id + "/" + name;
        }
    }

    /** A file as the archive lists it; {@code place} is where it lies in the archive, null when it is too large for it. */
    private record Listed(
            String kind,
            UUID thing,
            String name,
            String description,
            @Nullable String licence,
            int version,
            long size,
            String digest,
            Instant uploadedAt,
            String address,
            @Nullable String place) {}

    private final JdbcClient database;
    private final AttachmentContents contents;
    private final Attachments attachments;
    private final String home;

    AttachmentArchive(JdbcClient database, AttachmentContents contents, Attachments attachments, String home) {
        this.database = database;
        this.contents = contents;
        this.attachments = attachments;
        this.home = home;
    }

    @Override
    public void tell(ArchiveParts parts) {
        List<Newest> files = newest();
        parts.begin("files");
        for (Newest file : files) {
            if (!parts.add(json(listed(file)))) {
                return;
            }
        }
        parts.begin(ArchivePart.CONTENTS);
        files.stream().filter(Newest::included).forEach(file -> tell(file, parts));
    }

    /** Row-level security leaves out files of other organisations' things. */
    private List<Newest> newest() {
        return database.sql("""
                        select a.id, a.parent_kind, a.parent_id, a.name, a.description, a.licence, v.id as version_id,
                            v.number as version, v.size, v.digest, v.uploaded_at,
                            sum(v.size) over (order by v.uploaded_at desc, v.id) <= ? as included
                        from attachment a cross join lateral (
                            select * from attachment_version v where v.attachment_id = a.id order by number desc limit 1) v
                        where a.removed_at is null order by v.uploaded_at desc, v.id""")
                .param(MOST)
                .query(new SimplePropertyRowMapper<>(Newest.class))
                .list();
    }

    private Listed listed(Newest file) {
        return new Listed(
                file.parentKind(),
                file.parentId(),
                file.name(),
                file.description(),
                file.licence(),
                file.version(),
                file.size(),
                file.digest(),
                file.uploadedAt(),
                home + attachments.address(file.parentKind(), file.id()),
                file.included() ? file.place() : null);
    }

    private void tell(Newest file, ArchiveParts parts) {
        try (var pieces = new Pieces(file.place(), parts)) {
            contents.copy(file.versionId(), pieces);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String json(Object row) {
        return JsonMapper.shared().writeValueAsString(row);
    }

    /** Tells what is written to it, piece by piece. */
    private static final class Pieces extends OutputStream {

        private final String place;
        private final ArchiveParts parts;
        private final byte[] piece = new byte[PIECE];
        private int filled;

        Pieces(String place, ArchiveParts parts) {
            this.place = place;
            this.parts = parts;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            int done = 0;
            while (done < length) {
                int taken = Math.min(length - done, PIECE - filled);
                System.arraycopy(bytes, from + done, piece, filled, taken);
                done += taken;
                filled += taken;
                if (filled == PIECE) {
                    tell();
                }
            }
        }

        @Override
        public void close() {
            if (filled > 0) {
                tell();
            }
        }

        private void tell() {
            String bytes = Base64.getEncoder().encodeToString(Arrays.copyOf(piece, filled));
            parts.add(json(Map.of("place", place, "bytes", bytes)));
            filled = 0;
        }
    }
}
