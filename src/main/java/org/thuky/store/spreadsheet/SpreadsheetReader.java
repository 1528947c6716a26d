package org.thuky.store.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.thuky.disk.GivenFile;
import org.thuky.disk.GivenFile.Kind;
import org.thuky.disk.Progress;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.xml.sax.SAXException;

/**
 * Opens lists of members as personnel offices send them: .xlsx, .xls, .csv, .txt, or copied from a table. What a file is
 * shows in its content, never in its name. Whatever is wrong with it becomes one sentence.
 */
public final class SpreadsheetReader {

    private static final long LARGEST_PART = 128L << 20;

    private SpreadsheetReader() {}

    public static MemberFile read(Path file, Progress progress) {
        try {
            GivenFile.require(file, Kind.LIST);
            return MemberFile.of(grids(file, progress));
        } catch (Refusal | CancellationException known) {
            throw known;
        } catch (NoSuchFileException gone) {
            throw refusal("member.refusal.file-gone", file, gone);
        } catch (AccessDeniedException denied) {
            throw refusal("member.refusal.file-denied", file, denied);
        } catch (FileSystemException locked) {
            throw refusal("member.refusal.file-locked", file, locked);
        } catch (EncryptedDocumentException encrypted) {
            throw refusal("member.refusal.file-encrypted", file, encrypted);
        } catch (OldFileFormatException old) {
            throw refusal("member.refusal.file-old", file, old);
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // POI reports damage in many ways, runtime exceptions among them
            throw refusal(bomb(e) ? "member.refusal.file-large" : "member.refusal.file-damaged", file, e);
        }
    }

    /** What was copied from a table in Excel, Word or a web page. */
    public static MemberFile paste(String text) {
        return MemberFile.of(List.of(new TextTable(text, Progress.NONE).read("")));
    }

    private static List<Grid> grids(Path file, Progress progress)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var start = start(file);
        return switch (FileMagic.valueOf(start)) {
            case OOXML -> xlsx(file, progress);
            case OLE2 -> xls(file, progress);
            case BIFF2, BIFF3, BIFF4 -> throw refusal("member.refusal.file-old", file, null);
            case PDF, RTF, JPEG, GIF, PNG, TIFF, WMF, EMF, BMP, MSWRITE, WORD2 ->
                throw refusal("member.refusal.file-type", file, null);
            default -> List.of(text(file, progress));
        };
    }

    private static Grid text(Path file, Progress progress) throws IOException {
        var bytes = GivenFile.read(file, Kind.TEXT);
        var head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1).stripLeading();
        if (head.startsWith("<")) {
            throw refusal("member.refusal.file-html", file, null);
        }
        return TextTable.of(bytes, progress)
                .orElseThrow(() -> refusal("member.refusal.file-type", file, null))
                .read(file.getFileName().toString());
    }

    private static List<Grid> xlsx(Path file, Progress progress)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            boolean workbook = opened.getParts().stream()
                    .anyMatch(part -> part.getContentType().contains("spreadsheetml")
                            && part.getContentType().endsWith("main+xml"));
            if (!workbook) {
                throw refusal("member.refusal.file-type", file, null);
            }
            return new XlsxReader(opened, progress).read();
        }
    }

    private static List<Grid> xls(Path file, Progress progress) throws IOException {
        try (var opened = new POIFSFileSystem(file.toFile(), true)) {
            var root = opened.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw refusal("member.refusal.file-encrypted", file, null);
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw refusal("member.refusal.file-type", file, null);
            }
            try (var workbook = new HSSFWorkbook(opened)) {
                return new XlsReader(workbook, progress).read();
            }
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.copyOf(in.readNBytes(64), 64);
        }
    }

    /** POI stops at files that unfold beyond measure and says so only in words. */
    private static boolean bomb(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return true;
            }
        }
        return false;
    }

    private static Refusal refusal(String key, Path file, Throwable cause) {
        return new Refusal(Sentence.of(key, file.getFileName().toString()), cause);
    }
}
