package org.thuky.text;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
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
        var pattern = getString(key);
        if (arguments.length == 0) {
            return pattern;
        }
        var text = new StringBuilder(pattern.length() + 32);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int end = c == '{' ? pattern.indexOf('}', i) : -1;
            if (end < 0) {
                text.append(c);
            } else {
                text.append(formats.format(arguments[Integer.parseInt(pattern, i + 1, end, 10)]));
                i = end;
            }
        }
        return text.toString();
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

    /** FXML asks before it takes. */
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
