package org.thuky.ui.rule;

import java.util.Collection;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.store.RuleSetFiles;
import org.thuky.text.Messages;
import org.thuky.ui.common.Job;
import org.thuky.ui.common.Work;

/** All rule sets: those of the application to be read and copied, a union's own to be changed. */
public final class RuleSetsViewModel {

    private final RuleSetFiles files;
    private final Work work;
    private final Messages messages;
    private final ObservableList<RuleSet> all = FXCollections.observableArrayList();
    private final ObjectProperty<RuleSet> chosen = new SimpleObjectProperty<>();
    private final RuleListing listing;

    /**
     * @param known what {@code files} hold now, at least one
     * @param shown the id of the one in view first
     */
    public RuleSetsViewModel(
            RuleSetFiles files, Collection<RuleSet> known, String shown, Work work, Messages messages) {
        this.files = files;
        this.work = work;
        this.messages = messages;
        all.setAll(known);
        choose(shown);
        listing = new RuleListing(chosen.get(), messages);
        chosen.addListener((property, before, now) -> {
            if (now != null) {
                listing.show(now);
            }
        });
    }

    private void choose(String id) {
        chosen.set(
                all.stream().filter(rules -> rules.id().equals(id)).findFirst().orElse(all.get(0)));
    }

    boolean canChange() {
        return !RuleSetFiles.isBundled(chosen.get());
    }

    TitleDraft titleDraft() {
        return new TitleDraft(chosen.get(), messages);
    }

    TitleDraft copyDraft() {
        var draft = titleDraft();
        draft.titleProperty()
                .set(messages.text("rule.copy.suggestion", chosen.get().title()));
        return draft;
    }

    RuleDraft draft(Rule<?> rule) {
        return new RuleDraft(chosen.get(), rule, messages);
    }

    /** @param original under the title of the copy */
    Job<Update> copy(RuleSet original) {
        return updating(() -> files.copy(original, original.title()).id());
    }

    Job<Update> save(RuleSet changed) {
        return updating(() -> {
            files.save(changed);
            return changed.id();
        });
    }

    Job<Update> delete() {
        var own = chosen.get();
        return updating(() -> {
            files.delete(own);
            return RuleSetFiles.DEFAULT;
        });
    }

    private Job<Update> updating(Change change) {
        return work.<Update>on(progress -> new Update(change.make(), files.all()))
                .onSuccess(this::show);
    }

    private void show(Update update) {
        all.setAll(update.all());
        choose(update.shown());
    }

    /** "Từ 29/8/2025 đến hết 30/12/2025 · Chỉ đại hội". */
    String scope(RuleSet rules) {
        var words = new RuleWords(messages);
        return messages.text(
                "rule.scope",
                words.words(Rule.VALIDITY, rules.validity()),
                words.words(Rule.MEANT_FOR, rules.meantFor()));
    }

    ObservableList<RuleSet> all() {
        return all;
    }

    ObjectProperty<RuleSet> chosenProperty() {
        return chosen;
    }

    RuleListing listing() {
        return listing;
    }

    /** Changes the files; tells the id of the rule set to be in view afterwards. */
    private interface Change {
        String make();
    }

    /** What there is after a change. */
    record Update(String shown, Collection<RuleSet> all) {}
}
