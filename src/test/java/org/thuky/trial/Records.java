package org.thuky.trial;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks of Excel 97: a stream of records, each with its number, its length and what it says. */
final class Records {

    private static final int HEAD = 4;
    private static final Map<byte[], List<byte[]>> TAKEN_APART = new IdentityHashMap<>();

    private Records() {}

    static byte[] mutated(byte[] seed, Random chance) throws IOException {
        if (chance.nextInt(3) == 0) {
            return Bytes.mutated(seed, chance);
        }
        if (!TAKEN_APART.containsKey(seed)) {
            TAKEN_APART.put(seed, records(seed));
        }
        var records = new ArrayList<>(TAKEN_APART.get(seed));
        for (int times = 1 + chance.nextInt(3); times > 0; times--) {
            change(records, chance);
        }
        var stream = new ByteArrayOutputStream();
        records.forEach(stream::writeBytes);
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(stream.toByteArray()), "Workbook");
            var file = new ByteArrayOutputStream();
            container.writeFilesystem(file);
            return file.toByteArray();
        }
    }

    private static void change(List<byte[]> records, Random chance) {
        int at = chance.nextInt(records.size());
        var record = records.get(at).clone();
        switch (chance.nextInt(7)) {
            case 0 -> records.remove(at);
            case 1 -> records.add(chance.nextInt(records.size()), record);
            case 2 -> records.set(at, Arrays.copyOf(record, chance.nextInt(record.length)));
            // its length, or its number
            case 3 -> {
                record[chance.nextInt(HEAD)] = (byte) chance.nextInt(256);
                records.set(at, record);
            }
            default -> {
                var changed = record.length > HEAD + 8
                        ? Bytes.joined(
                                Arrays.copyOf(record, HEAD),
                                Bytes.mutated(Arrays.copyOfRange(record, HEAD, record.length), chance))
                        : record;
                if (chance.nextBoolean()) {
                    changed[2] = (byte) (changed.length - HEAD);
                    changed[3] = (byte) (changed.length - HEAD >>> 8);
                } else if (record.length > HEAD) {
                    changed[Math.min(changed.length - 1, HEAD + chance.nextInt(record.length - HEAD))] =
                            (byte) chance.nextInt(256);
                }
                records.set(at, changed);
            }
        }
    }

    private static List<byte[]> records(byte[] workbook) throws IOException {
        byte[] stream;
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(workbook));
                var in = container.createDocumentInputStream("Workbook")) {
            stream = in.readAllBytes();
        }
        var records = new ArrayList<byte[]>();
        for (int at = 0; at + HEAD <= stream.length; ) {
            int end = Math.min(stream.length, at + HEAD + (stream[at + 2] & 0xff) + ((stream[at + 3] & 0xff) << 8));
            records.add(Arrays.copyOfRange(stream, at, end));
            at = end;
        }
        return records;
    }
}
