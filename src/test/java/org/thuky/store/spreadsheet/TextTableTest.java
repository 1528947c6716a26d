package org.thuky.store.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thuky.disk.Progress;

class TextTableTest {

    private static final String LIST = "STT;Họ và tên;Năm sinh;Dân tộc\r\n"
            + "1;Nguyễn Thị Hường;1980;Kinh\r\n2;Bế Văn Đức;1975;Tày\r\n3;Lục Thị Mỹ;1990;Nùng\r\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        Charset utf8 = StandardCharsets.UTF_8;
        var encodings = List.<Encoding>of(
                new Encoding("UTF-8", text -> text.getBytes(utf8)),
                new Encoding("UTF-8 with BOM", text -> ("\ufeff" + text).getBytes(utf8)),
                new Encoding("UTF-8 decomposed", text -> decomposed(text).getBytes(utf8)),
                new Encoding("UTF-16 LE with BOM", text -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)),
                new Encoding("UTF-16 BE with BOM", text -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE)),
                new Encoding("UTF-16 LE", text -> text.getBytes(StandardCharsets.UTF_16LE)),
                new Encoding("UTF-16 BE", text -> text.getBytes(StandardCharsets.UTF_16BE)),
                new Encoding("Windows-1258", TextTableTest::windows1258),
                new Encoding("TCVN3", TextTableTest::tcvn3));
        return encodings.stream()
                .flatMap(encoding -> Stream.of(";", ",", "\t").map(separator -> Arguments.of(encoding, separator)));
    }

    record Encoding(String name, Function<String, byte[]> encode) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0} with “{1}”")
    @MethodSource("files")
    void a_list_is_read_in_every_encoding_and_with_every_separator(Encoding encoding, String separator)
            throws Exception {
        var file = folder.resolve("danh-sach.csv");
        Files.write(file, encoding.encode.apply(LIST.replace(";", separator)));
        var sheet = SpreadsheetReader.read(file, Progress.NONE).likeliest();
        assertThat(Lists.names(sheet)).containsExactly("Nguyễn Thị Hường", "Bế Văn Đức", "Lục Thị Mỹ");
        assertThat(Lists.first(sheet)).isEqualTo("NAME=Nguyễn Thị Hường, BIRTH=1980, ETHNICITY=Kinh");
    }

    @Test
    void quotes_hold_separators_line_ends_and_quotes() throws Exception {
        var file = folder.resolve("danh-sach.csv");
        Files.writeString(
                file,
                "Họ tên,Chức vụ,Ghi chú\n\"Bế Văn An\",\"Trưởng phòng, Bí thư\",\"dòng 1\ndòng 2\"\n"
                        + "Lục Thị Mai,\"gọi là \"\"chị Mai\"\"\",\n");
        var drafts =
                SpreadsheetReader.read(file, Progress.NONE).likeliest().read().drafts();
        assertThat(drafts)
                .map(Lists::told)
                .containsExactly(
                        "NAME=Bế Văn An, POSITION=Trưởng phòng, Bí thư, NOTE=dòng 1 dòng 2",
                        "NAME=Lục Thị Mai, POSITION=gọi là \"chị Mai\"");
    }

    @Test
    void a_quote_that_never_closes_swallows_nothing() throws Exception {
        var file = folder.resolve("danh-sach.csv");
        Files.writeString(file, "Họ tên,Chức vụ\nBế Văn An,\"Phó phòng\nLục Thị Mai,Kế toán\n");
        assertThat(Lists.names(SpreadsheetReader.read(file, Progress.NONE).likeliest()))
                .containsExactly("Bế Văn An", "Lục Thị Mai");
    }

    @Test
    void the_separator_that_excel_writes_down_is_believed() throws Exception {
        var file = folder.resolve("danh-sach.csv");
        Files.writeString(file, "sep=;\nHọ tên;Chức vụ\nBế Văn An;Trưởng phòng, Bí thư, Chủ tịch\n");
        var draft = SpreadsheetReader.read(file, Progress.NONE)
                .likeliest()
                .read()
                .drafts()
                .get(0);
        assertThat(Lists.told(draft)).isEqualTo("NAME=Bế Văn An, POSITION=Trưởng phòng, Bí thư, Chủ tịch");
        assertThat(draft.row()).isEqualTo(3);
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** Letters with their shape, tones apart: the only way that code page can write them. */
    private static byte[] windows1258(String text) {
        var charset = Charset.forName("windows-1258");
        var written = new StringBuilder();
        for (var c : text.split("")) {
            var apart = Normalizer.normalize(c, Normalizer.Form.NFD);
            var tones = apart.replaceAll("[^\u0300\u0309\u0303\u0301\u0323]", "");
            var shape =
                    Normalizer.normalize(apart.replaceAll("[\u0300\u0309\u0303\u0301\u0323]", ""), Normalizer.Form.NFC);
            written.append(charset.newEncoder().canEncode(c) ? c : shape + tones);
        }
        return written.toString().getBytes(charset);
    }

    private static byte[] tcvn3(String text) {
        var codes = new ArrayList<String>();
        for (char code = 0xa1; code < 0xff; code++) {
            codes.add(LegacyText.TCVN3.convert(String.valueOf(code)));
        }
        var bytes = new ByteArrayOutputStream();
        for (var c : text.split("")) {
            bytes.write(c.charAt(0) < 128 ? c.charAt(0) : 0xa1 + codes.indexOf(c));
        }
        return bytes.toByteArray();
    }
}
