package org.spona.infra.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Archives, unpacked with their execute permissions and symbolic links. */
final class Archives {

    private static final int EXECUTABLE = 0100;

    private Archives() {}

    /**
     * Unpacks a zip.
     *
     * @param withoutFirst whether the first folder of each path in the archive is left out
     */
    static void unzip(Path archive, Path folder, boolean withoutFirst) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                Path file = inside(folder, withoutFirst ? afterFirst(entry.getName()) : entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    try (InputStream content = zip.getInputStream(entry)) {
                        write(content, file, (entry.getUnixMode() & EXECUTABLE) != 0);
                    }
                }
            }
        }
    }

    /** Unpacks a tar that was compressed with xz; the stream is read to its end and left open. */
    static void untarXz(InputStream archive, Path folder) throws IOException {
        TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)));
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path file = inside(folder, entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else if (entry.isSymbolicLink()) {
                Files.createDirectories(file.getParent());
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else {
                write(tar, file, (entry.getMode() & EXECUTABLE) != 0);
            }
        }
    }

    /** Opens a folder and all in it for reading by every user of the machine. */
    static void readableByAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> !Files.isSymbolicLink(file)).toList()) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
                permissions.add(PosixFilePermission.GROUP_READ);
                permissions.add(PosixFilePermission.OTHERS_READ);
                if (permissions.contains(PosixFilePermission.OWNER_EXECUTE)) {
                    permissions.add(PosixFilePermission.GROUP_EXECUTE);
                    permissions.add(PosixFilePermission.OTHERS_EXECUTE);
                }
                Files.setPosixFilePermissions(file, permissions);
            }
        }
    }

    private static void write(InputStream content, Path file, boolean executable) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(content, file);
        if (executable) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    private static String afterFirst(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    private static Path inside(Path folder, String path) throws IOException {
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("The archive reaches outside of its folder: " + path);
        }
        return file;
    }
}
