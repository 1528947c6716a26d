package org.thuky.domain.floor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.thuky.domain.Refusal;
import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.member.Person;

/**
 * Diễn đàn: what was said and done before the hall, and the documents it dealt with, each in the order in which it was
 * written down.
 *
 * @param contributionsSoFar how many were ever written down
 * @param documentsSoFar how many were ever written down
 */
public record Floor(
        List<Contribution> contributions, int contributionsSoFar, List<TabledDocument> documents, int documentsSoFar) {

    public static final Floor NONE = new Floor(List.of(), 0, List.of(), 0);

    public Floor {
        contributions = List.copyOf(contributions);
        documents = List.copyOf(documents);
    }

    /** Its number is given here. */
    public FloorEvent record(Contribution contribution) {
        return new FloorEvent.ContributionRecorded(contribution.numbered(new ContributionId(contributionsSoFar + 1)));
    }

    /** @throws Refusal when it is no longer there */
    public FloorEvent edit(Contribution edited) {
        require(edited.id());
        return new FloorEvent.ContributionEdited(edited);
    }

    /** @throws Refusal when it is no longer there */
    public FloorEvent remove(ContributionId id) {
        return new FloorEvent.ContributionRemoved(require(id).id());
    }

    /** Its number is given here. */
    public FloorEvent table(TabledDocument document) {
        return new FloorEvent.DocumentTabled(document.numbered(new DocumentId(documentsSoFar + 1)));
    }

    /** @throws Refusal when it is no longer there */
    public FloorEvent edit(TabledDocument edited) {
        require(edited.id());
        return new FloorEvent.DocumentEdited(edited);
    }

    /** @throws Refusal when it is no longer there */
    public FloorEvent remove(DocumentId id) {
        return new FloorEvent.DocumentRemoved(require(id).id());
    }

    /** @throws Refusal when it is no longer there */
    public Contribution require(ContributionId id) {
        return find(contributions, Contribution::id, id);
    }

    /** @throws Refusal when it is no longer there */
    public TabledDocument require(DocumentId id) {
        return find(documents, TabledDocument::id, id);
    }

    public List<Contribution> of(ContributionKind kind) {
        return contributions.stream()
                .filter(contribution -> contribution.kind() == kind)
                .toList();
    }

    /** What is told under a row of the agenda. */
    public List<Contribution> under(ItemId item) {
        return contributions.stream()
                .filter(contribution -> contribution.item().equals(Optional.of(item)))
                .toList();
    }

    /** What is told under no row of the agenda. */
    public List<Contribution> besides() {
        return contributions.stream()
                .filter(contribution -> contribution.item().isEmpty())
                .toList();
    }

    /** Documents of one treatment. */
    public List<TabledDocument> of(Treatment treatment) {
        return documents.stream()
                .filter(document -> document.treatment() == treatment)
                .toList();
    }

    /** What those who spoke asked for, in order: the resolution may make tasks of it. */
    public List<Request> requests() {
        return contributions.stream()
                .flatMap(contribution ->
                        contribution.said(PointKind.REQUEST).stream().map(text -> new Request(contribution.by(), text)))
                .toList();
    }

    /** Those that no task tells yet, in its words. @param tasks as the resolution has them */
    public List<Request> requestsBeside(Collection<String> tasks) {
        return requests().stream()
                .filter(request -> tasks.stream().noneMatch(request::isToldBy))
                .toList();
    }

    /** Whoever spoke is told by another name; the very same when nobody is. */
    public Floor naming(UnaryOperator<Person> named) {
        var told = contributions.stream()
                .map(contribution -> contribution.naming(named))
                .toList();
        return told.equals(contributions) ? this : new Floor(told, contributionsSoFar, documents, documentsSoFar);
    }

    Floor with(Contribution contribution) {
        return new Floor(
                appended(contributions, contribution), contribution.id().value(), documents, documentsSoFar);
    }

    Floor withEdited(Contribution edited) {
        require(edited.id());
        return new Floor(
                replaced(contributions, Contribution::id, edited), contributionsSoFar, documents, documentsSoFar);
    }

    Floor without(ContributionId id) {
        return new Floor(
                contributions.stream().filter(each -> !each.id().equals(id)).toList(),
                contributionsSoFar,
                documents,
                documentsSoFar);
    }

    Floor with(TabledDocument document) {
        return new Floor(
                contributions,
                contributionsSoFar,
                appended(documents, document),
                document.id().value());
    }

    Floor withEdited(TabledDocument edited) {
        require(edited.id());
        return new Floor(
                contributions, contributionsSoFar, replaced(documents, TabledDocument::id, edited), documentsSoFar);
    }

    Floor without(DocumentId id) {
        return new Floor(
                contributions,
                contributionsSoFar,
                documents.stream().filter(each -> !each.id().equals(id)).toList(),
                documentsSoFar);
    }

    private static <T, I> T find(List<T> all, Function<T, I> id, I wanted) {
        return all.stream()
                .filter(each -> id.apply(each).equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.of("floor.refusal.unknown"));
    }

    private static <T> List<T> appended(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static <T, I> List<T> replaced(List<T> all, Function<T, I> id, T edited) {
        var changed = new ArrayList<>(all);
        changed.replaceAll(each -> id.apply(each).equals(id.apply(edited)) ? edited : each);
        return changed;
    }
}
