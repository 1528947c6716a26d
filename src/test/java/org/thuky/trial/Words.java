package org.thuky.trial;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What people and others write into texts, tables and YAML files. */
final class Words {

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\u0000",
            "\t",
            "\r",
            "\n",
            "\r\n\r\n",
            "\"",
            "'",
            ";",
            ",",
            "\ufeff",
            "\u202e",
            "\u200b",
            "\ufffd",
            "😀",
            "a\u0300\u0301\u0302",
            "İ",
            "ß",
            "中文",
            "=1+1",
            "=cmd|' /C calc'!A0",
            "+84912345678",
            "-",
            "@SUM(A1)",
            "=\"00128\"",
            "0",
            "-1",
            "1e999999999",
            "1e-999999999",
            "NaN",
            "Infinity",
            ".inf",
            "0x7fffffff",
            "0b11",
            "1_000",
            "190:20:30",
            "2147483647",
            "2147483648",
            "-2147483648",
            "99999999999999999999999999",
            "00000",
            "99999",
            "31/02/2023",
            "29/02/1900",
            "0000-00-00",
            "9999-99-99",
            "99:99",
            "24:00",
            "2023-05-09T07:30:00Z",
            "1/0",
            "0/0",
            "999999/1",
            "3/2",
            "true",
            "null",
            "~",
            "sep=,",
            "sep=\u0000",
            "{",
            "}",
            "[",
            "]",
            "{0}",
            "{{?x}}",
            "- - - - - - - - ",
            "&a [*a, *a]",
            "*b",
            "<<: *b",
            "? ",
            "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1/\"]]]]",
            "!<tag:x> y",
            "%YAML 9.9\n---\n",
            "---",
            "...",
            "|",
            ">-",
            "# ",
            "/dev/zero",
            "../../../../etc/passwd",
            "\\\\127.0.0.1\\share\\x.csv",
            "file:///etc/passwd",
            "con",
            "x".repeat(3000),
            "[".repeat(2000),
            "{a: ".repeat(500),
            "- ".repeat(1500),
            "\"".repeat(501),
            "\t".repeat(700),
            "a ".repeat(1200),
            "1 ".repeat(9000),
            "\t".repeat(9000),
            "\"\"".repeat(9000));

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<String, JsonNode> PARSED = new HashMap<>();

    private Words() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a clipboard, a reader of codes or a field holds: also half a character. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace('\ufffd', '\ud800');
    }

    static String hostile(Random chance) {
        return HOSTILE.get(chance.nextInt(HOSTILE.size()));
    }

    static byte[] mutated(byte[] seed, Random chance) {
        if (chance.nextInt(4) == 0) {
            return Bytes.mutated(seed, chance);
        }
        var text = new StringBuilder(new String(seed, StandardCharsets.UTF_8));
        for (int times = 1 + chance.nextInt(4); times > 0; times--) {
            int from = place(text, chance);
            int to = chance.nextBoolean() ? from : Math.min(text.length(), from + chance.nextInt(40));
            text.replace(from, to, chance.nextInt(5) == 0 ? letters(chance) : hostile(chance));
        }
        return bytes(text.toString());
    }

    /** Often where a field begins. */
    private static int place(StringBuilder text, Random chance) {
        int at = chance.nextInt(text.length() + 1);
        for (int i = at; chance.nextBoolean() && i < text.length(); i++) {
            if (",;\t\n:".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return at;
    }

    private static String letters(Random chance) {
        var letters = new StringBuilder();
        for (int left = chance.nextInt(12); left > 0; left--) {
            letters.appendCodePoint(chance.nextBoolean() ? chance.nextInt(0x2100) : 32 + chance.nextInt(95));
        }
        return letters.toString();
    }

    /** As text, or as a tree in which an entry is lost, doubled, moved, renamed or says something else. */
    static byte[] yaml(byte[] seed, Random chance) throws Exception {
        if (chance.nextInt(3) == 0) {
            return mutated(seed, chance);
        }
        var text = new String(seed, StandardCharsets.UTF_8);
        if (!PARSED.containsKey(text)) {
            PARSED.put(text, YAML.readTree(text));
        }
        var root = PARSED.get(text).deepCopy();
        for (int times = 1 + chance.nextInt(2); times > 0; times--) {
            change(root, chance);
        }
        return YAML.writeValueAsBytes(root);
    }

    private static void change(JsonNode root, Random chance) {
        var nodes = new ArrayList<JsonNode>();
        collect(root, nodes);
        var holders = nodes.stream()
                .filter(node -> node.isContainerNode() && node.size() > 0)
                .toList();
        if (holders.isEmpty()) {
            return;
        }
        var holder = holders.get(chance.nextInt(holders.size()));
        var other = nodes.get(chance.nextInt(nodes.size()));
        // a node may not come to stand within itself
        JsonNode put = switch (chance.nextInt(5)) {
            case 0 -> other.deepCopy();
            case 1 -> YAML.createArrayNode().add(other.deepCopy());
            case 2 -> YAML.getNodeFactory().numberNode(number(chance));
            default -> TextNode.valueOf(hostile(chance));
        };
        if (holder instanceof ArrayNode list) {
            int at = chance.nextInt(list.size());
            switch (chance.nextInt(4)) {
                case 0 -> list.remove(at);
                case 1 -> list.insert(at, list.get(chance.nextInt(list.size())).deepCopy());
                default -> list.set(at, put);
            }
        } else if (holder instanceof ObjectNode object) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            var name = names.get(chance.nextInt(names.size()));
            switch (chance.nextInt(5)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(hostile(chance), object.remove(name));
                case 2 ->
                    object.set(
                            names.get(chance.nextInt(names.size())),
                            object.get(name).deepCopy());
                default -> object.set(name, put);
            }
        }
    }

    private static long number(Random chance) {
        return switch (chance.nextInt(6)) {
            case 0 -> Integer.MAX_VALUE;
            case 1 -> Integer.MIN_VALUE;
            case 2 -> Long.MAX_VALUE;
            case 3 -> -1;
            case 4 -> 1_000_000;
            default -> chance.nextInt(300);
        };
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        into.add(node);
        node.forEach(child -> collect(child, into));
    }
}
