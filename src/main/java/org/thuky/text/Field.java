package org.thuky.text;

/**
 * What fills one field of a sentence, {@code {co_mat}}. Sentences call their fields as templates do, so that whoever
 * changes one reads what stands where.
 *
 * @param value is written by {@link Formats#format(Object)}
 */
public record Field(String name, Object value) {

    public static Field field(String name, Object value) {
        return new Field(name, value);
    }
}
