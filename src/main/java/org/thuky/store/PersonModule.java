package org.thuky.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;

/** Somebody of the roll as number and name; of somebody from outside the name alone, as everybody was written once. */
final class PersonModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    PersonModule() {
        addSerializer(new Writer());
        addDeserializer(Person.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Person> {

        private static final long serialVersionUID = 1L;

        Writer() {
            super(Person.class);
        }

        @Override
        public void serialize(Person person, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (person.member().isEmpty()) {
                json.writeString(person.name());
                return;
            }
            json.writeStartObject();
            json.writeNumberField("member", person.member().get().value());
            json.writeStringField("name", person.name());
            json.writeEndObject();
        }
    }

    private static final class Reader extends StdDeserializer<Person> {

        private static final long serialVersionUID = 1L;

        Reader() {
            super(Person.class);
        }

        @Override
        public Person deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var person = json.<JsonNode>readValueAsTree();
            return person.isTextual()
                    ? Person.called(person.asText())
                    : new Person(
                            Optional.of(new MemberId(person.required("member").intValue())),
                            person.required("name").asText());
        }
    }
}
