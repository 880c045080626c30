package org.spona.infra.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The working copy that is being checked: what is committed or would be, without what builds leave behind.
 *
 * @param root the folder of the parent pom.xml
 * @param files paths relative to the root, sorted
 */
public record Repository(Path root, List<Path> files) {

    private static final Repository HERE = read(findRoot(Path.of("").toAbsolutePath()));

    /** The repository that the tests run in. */
    public static Repository here() {
        return HERE;
    }

    /** Files whose path below the root matches, for example {@code services/*}{@code /pom.xml} (glob syntax). */
    public Stream<Path> matching(String glob) {
        var matcher = root.getFileSystem().getPathMatcher("glob:" + glob);
        return files.stream().filter(matcher::matches);
    }

    /** The text of a file given by its path below the root. */
    public String text(Path file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file given by its path below the root. */
    public String text(String file) {
        return text(Path.of(file));
    }

    private static Path findRoot(Path start) {
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("helm")) && Files.isRegularFile(folder.resolve("pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No folder above " + start + " holds helm/ and pom.xml");
    }

    private static Repository read(Path root) {
        var listed = listedByGit(root);
        return new Repository(
                root,
                (listed.isEmpty() ? listedByWalking(root) : listed)
                        .stream()
                                .filter(file -> Files.isRegularFile(root.resolve(file)))
                                .sorted()
                                .toList());
    }

    /** Empty where there is no git, or the folder is no working copy (an unpacked archive, another user's folder). */
    private static List<Path> listedByGit(Path root) {
        try {
            var git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0
                    ? Stream.of(names.split("\0"))
                            .filter(name -> !name.isEmpty())
                            .map(Path::of)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> listedByWalking(Path root) {
        try (var walk = Files.walk(root)) {
            return walk.map(root::relativize)
                    .filter(file -> Stream.of(file.toString().split("/"))
                            .noneMatch(name -> name.equals("target") || name.equals(".git")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
