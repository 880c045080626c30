package org.spona.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps files in the database of the service, in pieces; what is small is backed up, moved and deleted with all else. */
final class DatabaseContents implements AttachmentContents {

    private static final int PIECE = 256 * 1024;

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    DatabaseContents(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public void keep(UUID version, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                database.sql("insert into attachment_content (version_id, number, bytes) values (?, ?, ?)")
                        .params(version, number++, piece)
                        .update();
            }
        }
    }

    @Override
    public void copy(UUID version, OutputStream to) throws IOException {
        int number = 0;
        for (Optional<byte[]> piece = piece(version, number); piece.isPresent(); piece = piece(version, number)) {
            to.write(piece.get());
            number++;
        }
    }

    private Optional<byte[]> piece(UUID version, int number) {
        return transaction.execute(
                _ -> database.sql("select bytes from attachment_content where version_id = ? and number = ?")
                        .params(version, number)
                        .query((row, _) -> row.getBytes("bytes"))
                        .optional());
    }

    @Override
    public void remove(UUID version) {
        database.sql("delete from attachment_content where version_id = ?")
                .param(version)
                .update();
    }
}
