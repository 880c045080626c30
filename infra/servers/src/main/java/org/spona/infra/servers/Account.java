package org.spona.infra.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who a server runs as. PostgreSQL and Elasticsearch refuse root, so when this JVM is root's, servers run as the
 * unprivileged user {@code nobody} (65534) and own their folders; otherwise they run as the user who started us.
 */
public enum Account {
    /** The user of this JVM. */
    SELF {
        @Override
        List<String> prefix() {
            return List.of();
        }

        @Override
        public void own(Path folder) {
            createFolder(folder);
        }
    },
    /** The unprivileged user that root's servers run as. */
    NOBODY {
        @Override
        List<String> prefix() {
            return List.of("--reuid=" + NOBODY_ID, "--regid=" + NOBODY_ID, "--clear-groups");
        }

        @Override
        public void own(Path folder) {
            createFolder(folder);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    hand(file);
                }
            } catch (IOException failure) {
                throw new ServerFailure("Cannot hand " + folder + " to the servers' user", failure);
            }
        }
    };

    private static final int NOBODY_ID = 65534;

    /** The account for servers that refuse root. */
    public static Account unprivileged() {
        return isRoot() ? NOBODY : SELF;
    }

    /** Whether this JVM runs as root. */
    public static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException failure) {
            throw new ServerFailure("Cannot tell who runs this: /proc is not readable", failure);
        }
    }

    /** Options of {@code setpriv} that make a process run as this account. */
    abstract List<String> prefix();

    /** Creates the folder when it is missing and hands it, with all in it, to this account. */
    public abstract void own(Path folder);

    private static void hand(Path file) throws IOException {
        try {
            Files.setAttribute(file, "unix:uid", NOBODY_ID, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(file, "unix:gid", NOBODY_ID, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException removed) {
            // What a server that has just died leaves behind is still tidied up by its children.
        }
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new ServerFailure("Cannot create the folder " + folder, failure);
        }
    }
}
