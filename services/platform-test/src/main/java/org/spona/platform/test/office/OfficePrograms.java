package org.spona.platform.test.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What programs of offices make of a file that Spona writes. {@code infra/verify --deep} sees to it that they are there. */
public final class OfficePrograms {

    private static final int MINUTES = 2;

    /** Says a line for each event: its UID, its beginning and its title; of one that repeats, for each of its dates. */
    private static final String CALENDAR = """
            import icalendar, sys
            from dateutil.rrule import rrulestr
            calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
            told = {}
            for event in sorted(calendar.walk('VEVENT'), key=lambda event: 'RECURRENCE-ID' in event):
                uid, start, title = str(event['UID']), event.decoded('DTSTART'), str(event['SUMMARY'])
                if 'RECURRENCE-ID' in event:
                    told[uid, event.decoded('RECURRENCE-ID')] = (start, title)
                    continue
                zoned = getattr(getattr(start, 'tzinfo', None), 'localize', lambda date: date.replace(tzinfo=start.tzinfo))
                dates = [start] if 'RRULE' not in event else [zoned(date) for date in rrulestr(
                    event['RRULE'].to_ical().decode(), dtstart=start.replace(tzinfo=None))]
                lists = event.get('EXDATE', [])
                out = {date.dt for one in (lists if isinstance(lists, list) else [lists]) for date in one.dts}
                told.update({(uid, date): (date, title) for date in dates if date not in out})
            for (uid, _), (start, title) in told.items():
                print(uid, start.isoformat(), title, sep='\\t')
            """;

    private OfficePrograms() {}

    /** The text of a DOCX as LibreOffice reads it. */
    public static String libreOffice(byte[] docx) {
        return inFolder(folder -> {
            Path file = Files.write(folder.resolve("file.docx"), docx);
            run(
                    folder,
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    "txt:Text (encoded):UTF8",
                    "--outdir",
                    folder.toString(),
                    file.toString());
            return Files.readString(folder.resolve("file.txt"));
        });
    }

    /** The text of a PDF as poppler's pdftotext reads it. */
    public static String pdfToText(byte[] pdf) {
        return inFolder(folder -> {
            Path file = Files.write(folder.resolve("file.pdf"), pdf);
            return run(folder, "pdftotext", "-enc", "UTF-8", file.toString(), "-");
        });
    }

    /** The events of a calendar, each date of one that repeats, as Python's icalendar reads them: UID, ISO 8601 beginning, title, with tabs between. */
    public static List<String> pythonCalendar(String calendar) {
        return inFolder(folder -> {
            Path file = Files.writeString(folder.resolve("file.ics"), calendar);
            return run(folder, "/usr/bin/python3", "-c", CALENDAR, file.toString())
                    .lines()
                    .toList();
        });
    }

    private static String run(Path folder, String... command) throws IOException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(command[0] + " failed: " + Files.readString(said));
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    private interface Work<T> {

        T in(Path folder) throws IOException;
    }

    private static <T> T inFolder(Work<T> work) {
        try {
            Path folder = Files.createTempDirectory("spona-office-");
            try {
                return work.in(folder);
            } finally {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.sorted((one, other) -> other.compareTo(one))
                            .forEach(file -> file.toFile().delete());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
