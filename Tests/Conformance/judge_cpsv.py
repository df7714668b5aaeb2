"""Is `export --target cpsv-ap` what CPSV-AP 3.2.0 asks for, and does it say our hours?

pyshacl holds the data to the profile's constraints (`cpsv/constraints.py`), and with JUDGES to the
profile's own file of shapes. The file stands alone: it types the EU's concepts that it refers to, and those
of `cpsv/vocabularies.ttl` are all that it may. The
Turtle and the JSON-LD must be the same graph. The channels' hours are expanded for every day and
compared with what `consumer.py` finds. Mutants must be refused.
"""

import sys
from datetime import date
from pathlib import Path

from pyshacl import validate
from rdflib import RDF, Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCTERMS, SKOS

from common import Verdict, official
from consumer import minutes
from exported import exports

sys.path.insert(0, str(Path(__file__).parent / "cpsv"))
import constraints  # noqa: E402

HERE = Path(__file__).parent / "cpsv"
CV, CPSV = Namespace(constraints.PREFIXES["cv"]), Namespace(constraints.PREFIXES["cpsv"])
ADMS = Namespace(constraints.PREFIXES["adms"])
SCHEMA = Namespace("https://schema.org/")
SHAPES = [Graph().parse(data=constraints.turtle(), format="turtle")]
OFFICIAL = official("cpsv-ap/cpsv-ap-SHACL-3.2.0.ttl")
if OFFICIAL:
    SHAPES.append(Graph().parse(OFFICIAL, format="turtle"))
CONCEPTS = Graph().parse(HERE / "vocabularies.ttl")
VARIED = 6


def refusals(graph):
    """What the profile does not allow."""
    for shapes in SHAPES:
        fits, _, text = validate(graph, shacl_graph=shapes, inference="none")
        if not fits:
            yield text.replace("\n", " ")[:400]
    kept = set(CONCEPTS.subjects())
    yield from (f"no such concept: {node}" for node in sorted(set(graph.objects()) - kept)
                if str(node).startswith("http://publications.europa.eu/"))
    known = constraints.known()
    used = {str(p) for p in graph.predicates()}
    yield from (f"no property {p}" for p in sorted(used - known)
                if any(p.startswith(constraints.PREFIXES[name]) for name in constraints.VOCABULARIES))


def span(graph, node):
    """Dates, weekdays and times of a node."""
    def one(name):
        found = graph.value(node, SCHEMA[name])
        return str(found) if found is not None else None

    days = {str(day).rsplit("/", 1)[1] for day in graph.objects(node, SCHEMA.dayOfWeek)}
    times = (one("opens"), one("closes"))
    return (date.fromisoformat(one("validFrom")), date.fromisoformat(one("validThrough")), days,
            tuple(minutes(text[:5]) for text in times) if all(times) else None)


def hours(graph, channel):
    """A function from days to the open intervals of a channel."""
    rules = [span(graph, node) for node in graph.objects(channel, CV.openingHours)]
    closed = {span(graph, node)[0]
              for node in graph.objects(channel, CV.specialOpeningHoursSpecification)}

    def on(day):
        return sorted(times for first, last, days, times in rules if first <= day <= last and (
            f"{day:%A}" in days and day not in closed if days else True))
    return on


def faults(graph, it):
    found = list(refusals(graph))
    if found:
        return found
    site = it.data["municipality"]["website"]
    for desk in it.desks():
        on = hours(graph, URIRef(f"{site}#channel-{desk.name}"))
        found += [f"{desk} {day}: {on(day)} / {it.hours(desk, day)}"
                  for day in it.days() if on(day) != it.hours(desk, day)][:2]
    for topic in it.data["topics"]:
        service = URIRef(f"{site}#service-{topic['id']}")
        titles = {str(title) for title in graph.objects(service, DCTERMS.title)}
        papers = {str(graph.value(node, DCTERMS.title))
                  for node in graph.objects(service, CPSV.hasInput)}
        channels = {desk.name for one in topic["services"] for desk in it.desks_of(one, topic)}
        said = {str(node).rsplit("#channel-", 1)[1] for node in graph.objects(service, CV.hasChannel)}
        if titles != {topic["title"], topic.get("titleEnglish", topic["title"])} or \
                papers != set(topic["documents"]) or said != channels:
            found.append(f"{topic['id']}: {titles} {papers} {said}")
        if graph.value(service, ADMS.status) != URIRef(f"{site}#status-draft"):
            found.append(f"{topic['id']}: not marked as a draft")
    if len(set(graph.subjects(RDF.type, CPSV.PublicService))) != len(it.data["topics"]):
        found.append("services")
    return found


def mutants(graph):
    """The graph with one statement changed."""
    def changed(remove, *add):
        mutant = Graph()
        for triple in graph:
            mutant.add(triple)
        mutant.remove(remove)
        for triple in add:
            mutant.add(triple)
        return mutant

    service = next(graph.subjects(RDF.type, CPSV.PublicService))
    channel = next(graph.subjects(RDF.type, CV.Channel))
    owner = next(graph.subjects(RDF.type, CV.PublicOrganisation))
    rule = next(node for node in graph.objects(channel, CV.openingHours)
                if (node, CV.frequency, None) in graph)
    yield "no title", changed((service, DCTERMS.title, None))
    yield "no authority", changed((service, CV.hasCompetentAuthority, None))
    yield "title without language", changed(
        (service, DCTERMS.title, None), (service, DCTERMS.title, Literal("Τίτλος")))
    yield "two identifiers", changed(
        (None, None, Literal("-")), (channel, DCTERMS.identifier, Literal("other")))
    yield "channel is none", changed((channel, RDF.type, CV.Channel))
    yield "unknown language", changed(
        (service, DCTERMS.language, None), (service, DCTERMS.language, URIRef(
            "http://publications.europa.eu/resource/authority/language/XXX")))
    yield "untyped language", changed((next(graph.objects(service, DCTERMS.language)), RDF.type, None))
    yield "no area", changed((owner, DCTERMS.spatial, None))
    status = graph.value(service, ADMS.status)
    yield "no status", changed((service, ADMS.status, None))
    yield "status is no concept", changed((status, RDF.type, SKOS.Concept))
    yield "two statuses", changed(
        (None, None, Literal("-")),
        (service, ADMS.status, graph.value(service, CV.thematicArea)))
    yield "no label", changed((owner, SKOS.prefLabel, None))
    yield "unknown frequency", changed((rule, CV.frequency, None), (rule, CV.frequency, URIRef(
        "http://publications.europa.eu/resource/authority/frequency/OFTEN")))
    yield "misspelt property", changed(
        (channel, CV.ownedBy, None), (channel, CV.isOwnedBy, owner))
    yield "other hours", changed((rule, SCHEMA.opens, None), (rule, SCHEMA.opens, Literal("05:00:00")))
    yield "no exceptions", changed((None, CV.specialOpeningHoursSpecification, None))


def main():
    verdict = Verdict("CPSV-AP")
    said = sum(len(list(constraints.facts(constraint)))
               for properties in constraints.SHAPES.values() for constraint in properties.values())
    verdict.expect(said == constraints.FACTS, f"{said} facts, the profile has {constraints.FACTS}")
    triples = tried = 0
    with exports("cpsv-ap", VARIED) as (found, _):
        for number, (stem, it, files) in enumerate(found):
            verdict.expect([f.suffix for f in files] == [".jsonld", ".ttl"], f"{stem}: {files}")
            linked = Graph().parse(files[0], format="json-ld")
            graph = Graph().parse(files[1], format="turtle")
            verdict.expect(set(linked) == set(graph), f"{stem}: the two notations differ")
            wrong = faults(graph, it)
            verdict.expect(not wrong, f"{stem}: {wrong[:2]}")
            triples += len(graph)
            if number in (0, 2):
                for name, mutant in mutants(graph):
                    tried += 1
                    verdict.expect(faults(mutant, it), f"{stem}: nobody notices «{name}»")
    print(f"{verdict.name}: {len(found)} municipalities, {triples} statements, "
          f"{tried} mutants refused")
    if not OFFICIAL:
        verdict.unasked("the profile's file of shapes")
    verdict.end()


main()
