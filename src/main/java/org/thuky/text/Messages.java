package org.thuky.text;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thuky.domain.Sentence;

/**
 * The one door to every text that a person reads. The first part of a key names its bundle: {@code member.import.button}
 * stands in {@code member.properties} (Vietnamese, the base) and {@code member_en.properties}.
 *
 * <p>It is a {@link ResourceBundle}, so that FXML finds its {@code %keys} here too.
 */
public final class Messages extends ResourceBundle {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Pattern NUMBERED = Pattern.compile("\\{(\\d+)}");
    private static final Pattern NAMED = Pattern.compile("\\{([a-z_]+)}");

    private final Locale language;
    private final Formats formats;

    public Messages(Locale language) {
        this.language = language;
        this.formats = new Formats(this);
    }

    /** How numbers, shares and dates are written in this language. */
    public Formats formats() {
        return formats;
    }

    @Override
    public Locale getLocale() {
        return language;
    }

    public String text(Sentence sentence) {
        return text(sentence.key(), sentence.arguments().toArray());
    }

    /**
     * @param arguments fill {0}, {1}, …; each is written by {@link Formats#format(Object)}
     * @throws MissingResourceException when no bundle has the key; a test keeps that from happening
     */
    public String text(String key, Object... arguments) {
        return arguments.length == 0
                ? getString(key)
                : filled(NUMBERED, getString(key), number -> arguments[Integer.parseInt(number)]);
    }

    /**
     * @param fields fill {co_mat}, {dai_hoi}, …: each that the sentence has, and no other
     * @throws IllegalArgumentException when these differ; a test keeps that from happening
     */
    public String text(String key, Field... fields) {
        var values = new HashMap<String, Object>();
        for (var field : fields) {
            values.put(field.name(), field.value());
        }
        var told = new HashSet<String>();
        var text = filled(NAMED, getString(key), name -> {
            told.add(name);
            return values.get(name);
        });
        if (!told.equals(values.keySet())) {
            throw new IllegalArgumentException(key + " has the fields " + told + ", not " + values.keySet());
        }
        return text;
    }

    private String filled(Pattern places, String sentence, Function<String, Object> values) {
        return places.matcher(sentence)
                .replaceAll(place -> Matcher.quoteReplacement(formats.format(values.apply(place.group(1)))));
    }

    @Override
    protected Object handleGetObject(String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return null;
        }
        try {
            return area(key.substring(0, dot)).getString(key);
        } catch (MissingResourceException missing) {
            return null;
        }
    }

    /** FXML asks whether there is a message before it takes it. */
    @Override
    public boolean containsKey(String key) {
        return handleGetObject(key) != null;
    }

    private ResourceBundle area(String name) {
        return ResourceBundle.getBundle(
                "org.thuky.text." + name,
                language.equals(VIETNAMESE) ? Locale.ROOT : language,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
