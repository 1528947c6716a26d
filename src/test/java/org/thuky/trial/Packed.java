package org.thuky.trial;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word and Excel files: a zip of XML parts, in which a part, its tags or its values are not what they should be. */
final class Packed {

    /** Enough to be seen; what unfolds without end is planted on purpose elsewhere. */
    private static final int LONGEST_ADDED = 1_000_000;

    private static final Pattern VALUE = Pattern.compile("=\"([^\"]*)\"");
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final List<String> VALUES = List.of(
            "",
            "-1",
            "0",
            "2147483647",
            "2147483648",
            "99999999999999999999",
            "1e9",
            "x",
            "&#x0;",
            "A1:XFD1048576",
            "XFD1048576",
            "AAAAAAAAAA1",
            "A0",
            "1",
            "file:///etc/passwd",
            "http://127.0.0.1:9/x",
            "../../../../etc/passwd",
            "true",
            "rId1",
            "rId99",
            "dxa",
            "0000000000000000000000000000000000000000000000001");

    /** What somebody may plant between two tags. */
    private static final List<String> PLANTED = List.of(
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>&c;",
            "&a;",
            "<",
            "</",
            "]]>",
            "<![CDATA[x]]>",
            "<?xml-stylesheet href=\"http://127.0.0.1:9/\"?>",
            "<x>".repeat(2000) + "</x>".repeat(2000),
            "<w:p><w:r><w:t>{{</w:t></w:r></w:p>",
            "<w:p><w:r><w:t>{{?x}}</w:t></w:r></w:p>",
            "<w:p><w:r><w:t>{{ten_cdcs}}{{/x}}</w:t></w:r></w:p>",
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DDEAUTO cmd x</w:instrText></w:r></w:p>",
            "<w:altChunk r:id=\"rId1\"/>",
            "<w:sdt><w:sdtPr><w:tag w:val=\"tay:danh_gia\"/></w:sdtPr></w:sdt>",
            "<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>",
            "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>",
            "<w:tblGrid><w:gridCol w:w=\"99999999\"/></w:tblGrid>",
            "<w:gridSpan w:val=\"2000000000\"/>",
            "<w:sectPr><w:pgSz w:w=\"1\" w:h=\"1\"/><w:pgMar w:top=\"99999\" w:left=\"99999\"/></w:sectPr>",
            "<w:sz w:val=\"999999\"/>",
            "<w:br w:type=\"page\"/>",
            "<row r=\"1048577\"><c r=\"A1\"><v>1</v></c></row>",
            "<row r=\"-5\"/>",
            "<row><c r=\"XFD1\" t=\"inlineStr\"><is><t>x</t></is></c></row>",
            "<c t=\"s\"><v>2147483647</v></c>",
            "<c s=\"99999\"><v>1e308</v></c>",
            "<c><f>HYPERLINK(\"http://127.0.0.1\")</f><v>1</v></c>",
            "<mergeCell ref=\"A1:A1048576\"/>",
            "<mergeCell ref=\"A\"/>",
            "<Relationship Id=\"rId1\" Type=\"" + RELATION
                    + "attachedTemplate\" Target=\"http://127.0.0.1:9/x.dotm\" TargetMode=\"External\"/>",
            "<Relationship Id=\"rId77\" Type=\"" + RELATION
                    + "image\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>",
            "<Relationship Id=\"\" Type=\"\" Target=\"\"/>");

    private static final Map<byte[], Map<String, byte[]>> UNPACKED = new IdentityHashMap<>();

    private Packed() {}

    static byte[] mutated(byte[] seed, Random chance) throws IOException {
        if (chance.nextInt(5) == 0) {
            return Bytes.mutated(seed, chance);
        }
        if (!UNPACKED.containsKey(seed)) {
            UNPACKED.put(seed, unpacked(seed));
        }
        var parts = new LinkedHashMap<>(UNPACKED.get(seed));
        for (int times = 1 + chance.nextInt(2); times > 0; times--) {
            change(parts, chance);
        }
        var packed = packed(parts);
        return chance.nextInt(20) == 0 ? Bytes.mutated(packed, chance) : packed;
    }

    static Map<String, byte[]> unpacked(byte[] zipped) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void change(Map<String, byte[]> parts, Random chance) {
        var names = new ArrayList<>(parts.keySet());
        if (names.isEmpty()) {
            return;
        }
        var name = names.get(chance.nextInt(names.size()));
        // what people see stands in these
        for (var main : names) {
            if (chance.nextBoolean() && main.matches(".*(document|sheet1|sharedStrings|workbook|styles)\\.xml")) {
                name = main;
            }
        }
        switch (chance.nextInt(40)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put("../../" + name, parts.remove(name));
            case 2 -> parts.put(name, parts.get(names.get(chance.nextInt(names.size()))));
            case 3 -> parts.put(name, Words.bytes(" ".repeat(chance.nextInt(3_000_000))));
            case 4 -> parts.put(name, new byte[0]);
            case 5, 6, 7, 8, 9 -> parts.put(name, Bytes.mutated(parts.get(name), chance));
            default -> parts.put(name, Words.bytes(tags(new String(parts.get(name), StandardCharsets.UTF_8), chance)));
        }
    }

    private static String tags(String xml, Random chance) {
        var tags = new ArrayList<>(List.of(xml.split("(?=<)")));
        int at = chance.nextInt(tags.size());
        int some = chance.nextInt(4) == 0 ? Math.min(tags.size() - at, 1 + chance.nextInt(12)) : element(tags, at) - at;
        switch (chance.nextInt(8)) {
            case 0 -> tags.subList(at, at + some).clear();
            case 1 -> tags.addAll(at, List.copyOf(tags.subList(at, at + some)));
            case 2 -> {
                var moved = List.copyOf(tags.subList(at, at + some));
                tags.subList(at, at + some).clear();
                tags.addAll(tags.isEmpty() ? 0 : chance.nextInt(tags.size()), moved);
            }
            case 3 -> tags.add(at, PLANTED.get(chance.nextInt(PLANTED.size())));
            case 4 -> {
                // whole elements of one kind inside themselves
                var part = String.join("", tags.subList(at, at + some));
                int most = Math.max(1, LONGEST_ADDED / Math.max(1, part.length()));
                tags.add(at, part.repeat(1 + chance.nextInt(Math.min(60, most))));
            }
            case 5 -> tags.set(at, tags.get(at) + Words.hostile(chance));
            default -> {
                var values = VALUE.matcher(tags.get(at));
                var value = chance.nextInt(4) == 0 ? Words.hostile(chance) : VALUES.get(chance.nextInt(VALUES.size()));
                tags.set(at, values.replaceFirst("=\"" + Matcher.quoteReplacement(value) + "\""));
            }
        }
        return String.join("", tags);
    }

    /** Where the element that begins there has ended: taken away or doubled as a whole, it leaves proper XML behind. */
    private static int element(List<String> tags, int begin) {
        int open = 0;
        for (int at = begin; at < tags.size(); at++) {
            var tag = tags.get(at);
            boolean ends = tag.startsWith("</");
            open += ends ? -1 : tag.startsWith("<?") || tag.indexOf("/>") > 0 ? 0 : 1;
            if (open <= 0) {
                return Math.max(begin + 1, open < 0 ? at : at + 1);
            }
        }
        return tags.size();
    }
}
