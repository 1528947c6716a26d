package org.thuky.store.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jsoup.Jsoup;
import org.thuky.disk.GivenFile;
import org.thuky.disk.GivenFile.Kind;
import org.thuky.disk.Progress;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.xml.sax.SAXException;

/**
 * Opens lists of members as personnel offices send them: workbooks of Excel and LibreOffice, tables in Word files and web
 * pages, text with separators, or copied from a table. What a file is shows in its content, never in its name. Whatever is
 * wrong with it becomes one sentence.
 */
public final class SpreadsheetReader {

    private static final long LARGEST_PART = 128L << 20;
    /** How a table is called that has no name of its own. */
    private static final String TABLE = "Bảng";

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

    /** What was copied from a table in Excel, Word or a web page as text. */
    public static MemberFile paste(String text) {
        return MemberFile.of(List.of(new TextTable(text, Progress.NONE).read("")));
    }

    /** The same as marked text, which keeps a cell of several lines together; empty when there is no table in it. */
    public static Optional<MemberFile> pasteMarked(String html) {
        var grids = new HtmlTables(TABLE, Progress.NONE).read(Jsoup.parse(html));
        return grids.isEmpty() ? Optional.empty() : Optional.of(MemberFile.of(grids));
    }

    private static List<Grid> grids(Path file, Progress progress)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var start = start(file);
        return switch (FileMagic.valueOf(start)) {
            case OOXML -> zipped(file, progress);
            case OLE2 -> xls(file, progress);
            case BIFF2, BIFF3, BIFF4 -> throw refusal("member.refusal.file-old", file, null);
            case PDF -> throw refusal("member.refusal.file-pdf", file, null);
            case JPEG, GIF, PNG, TIFF, WMF, EMF, BMP -> throw refusal("member.refusal.file-picture", file, null);
            case RTF, MSWRITE, WORD2 -> throw refusal("member.refusal.file-word-old", file, null);
            default -> text(file, progress);
        };
    }

    private static List<Grid> text(Path file, Progress progress)
            throws IOException, SAXException, ParserConfigurationException {
        var bytes = GivenFile.read(file, Kind.TEXT);
        var name = file.getFileName().toString();
        var head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .stripLeading();
        if (head.startsWith("MIME-Version:")) {
            throw refusal("member.refusal.file-html", file, null);
        }
        if (!head.startsWith("<")) {
            return List.of(TextTable.of(bytes, progress)
                    .orElseThrow(() -> refusal("member.refusal.file-type", file, null))
                    .read(name));
        }
        if (head.contains("urn:schemas-microsoft-com:office:spreadsheet") && !head.matches("(?is).*<html.*")) {
            var tables = new Xml2003Tables(progress);
            Markup.parse(new ByteArrayInputStream(bytes), tables);
            return tables.grids();
        }
        GivenFile.require(file, Kind.PAGE);
        var grids = new HtmlTables(TABLE, progress).read(Jsoup.parse(new ByteArrayInputStream(bytes), null, ""));
        if (grids.isEmpty()) {
            throw refusal("member.refusal.file-html", file, null);
        }
        return grids;
    }

    private static List<Grid> zipped(Path file, Progress progress)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        try (var zip = new ZipSecureFile(file.toFile())) {
            var content = zip.getEntry("content.xml");
            if (content != null) {
                return openDocument(file, zip, content, progress);
            }
        }
        return officeDocument(file, progress);
    }

    private static List<Grid> openDocument(Path file, ZipSecureFile zip, ZipArchiveEntry content, Progress progress)
            throws IOException, SAXException, ParserConfigurationException {
        if (holds(zip, "META-INF/manifest.xml", "encryption-data")) {
            throw refusal("member.refusal.file-encrypted-calc", file, null);
        }
        if (!holds(zip, "mimetype", "opendocument.spreadsheet")) {
            throw refusal("member.refusal.file-type", file, null);
        }
        var tables = new OdsTables(progress);
        try (var in = zip.getInputStream(content)) {
            Markup.parse(in, tables);
        }
        return tables.grids();
    }

    private static boolean holds(ZipSecureFile zip, String part, String words) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return false;
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8).contains(words);
        }
    }

    private static List<Grid> officeDocument(Path file, Progress progress)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var types =
                    opened.getParts().stream().map(PackagePart::getContentType).toList();
            if (types.stream().anyMatch(type -> type.contains("sheet.binary"))) {
                throw refusal("member.refusal.file-binary", file, null);
            }
            var document = opened.getParts().stream()
                    .filter(part -> part.getContentType().matches(".*word.*(?:document|template).*main\\+xml"))
                    .findFirst();
            if (document.isPresent()) {
                return word(file, document.get(), progress);
            }
            if (types.stream().noneMatch(type -> type.matches("(?i).*(?:sheet|excel|template).*main\\+xml"))) {
                throw refusal("member.refusal.file-type", file, null);
            }
            return new XlsxReader(opened, progress).read();
        }
    }

    private static List<Grid> word(Path file, PackagePart document, Progress progress)
            throws IOException, SAXException, ParserConfigurationException {
        var tables = new WordTables(TABLE, progress);
        try (var in = document.getInputStream()) {
            Markup.parse(in, tables);
        }
        if (tables.grids().isEmpty()) {
            throw refusal("member.refusal.file-word-empty", file, null);
        }
        return tables.grids();
    }

    private static List<Grid> xls(Path file, Progress progress) throws IOException {
        try (var opened = new POIFSFileSystem(file.toFile(), true)) {
            var root = opened.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw refusal("member.refusal.file-encrypted", file, null);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                throw refusal("member.refusal.file-word-old", file, null);
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
