"""The constraints of CPSV-AP 3.2.0, as shapes for a SHACL engine.

The profile's file of shapes is not carried here. This is its content in our own words, for all its
classes: for each property how often it may come, and what its values are. A class is the one that a value
must have; `TEXT` is a text with a language. The profile leaves nodes open; `VOCABULARIES` names those of
which we use no property but these.
"""

PREFIXES = {
    "adms": "http://www.w3.org/ns/adms#", "cpsv": "http://purl.org/vocab/cpsv#",
    "cv": "http://data.europa.eu/m8g/", "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/", "eli": "http://data.europa.eu/eli/ontology#",
    "foaf": "http://xmlns.com/foaf/0.1/", "locn": "http://www.w3.org/ns/locn#",
    "org": "http://www.w3.org/ns/org#", "sh": "http://www.w3.org/ns/shacl#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "skos": "http://www.w3.org/2004/02/skos/core#", "time": "http://www.w3.org/2006/time#",
    "xsd": "http://www.w3.org/2001/XMLSchema#", "atu": "http://data.europa.eu/88u/dataset/",
}
VOCABULARIES = ["cpsv", "cv"]

ONE, SOME, ANY, MAYBE = (1, 1), (1, None), (0, None), (0, 1)
TEXT, DURATION, DOUBLE = "rdf:langString", "xsd:duration", "xsd:double"
CONCEPT, LANGUAGE, TIME = "skos:Concept", "dct:LinguisticSystem", "time:TemporalEntity"

# class: {property: (how often, what)}
SHAPES = {
    "cpsv:PublicService": {
        "dct:identifier": (ONE, None), "dct:title": (SOME, TEXT), "dct:description": (SOME, TEXT),
        "cv:hasCompetentAuthority": (SOME, "cv:PublicOrganisation"),
        "cv:hasChannel": (ANY, "cv:Channel"), "cpsv:hasInput": (ANY, "cv:Evidence"),
        "cpsv:produces": (ANY, "cv:Output"), "cpsv:follows": (ANY, "cpsv:Rule"),
        "cv:hasInputType": (ANY, "cv:EvidenceType"), "cv:contactPoint": (ANY, "cv:ContactPoint"),
        "cv:hasCost": (ANY, "cv:Cost"), "cv:hasParticipation": (ANY, "cv:Participation"),
        "cv:hasLegalResource": (ANY, "eli:LegalResource"), "cv:isGroupedBy": (ANY, "cv:Event"),
        "cv:holdsRequirement": (ANY, "cv:Requirement"), "cv:sector": (ANY, CONCEPT),
        "cv:isClassifiedBy": (ANY, CONCEPT), "cv:thematicArea": (ANY, CONCEPT),
        "cv:relatedService": (ANY, "cpsv:PublicService"), "cv:processingTime": (MAYBE, DURATION),
        "dct:language": (ANY, LANGUAGE), "dct:spatial": (ANY, "dct:Location"),
        "dct:audience": (ANY, CONCEPT), "dct:type": (ANY, CONCEPT),
        "dct:requires": (ANY, "cpsv:PublicService"), "dct:isPartOf": (ANY, "dcat:Dataset"),
        "adms:status": (MAYBE, CONCEPT), "dcat:keyword": (ANY, TEXT),
    },
    "cv:Channel": {
        "dct:identifier": (ONE, None), "dct:type": (MAYBE, CONCEPT), "dct:description": (ANY, TEXT),
        "cv:processingTime": (MAYBE, DURATION), "cv:openingHours": (ANY, TIME),
        "cv:specialOpeningHoursSpecification": (ANY, TIME),
        "cv:ownedBy": (ANY, "org:Organization"), "cpsv:hasInput": (ANY, "cv:Evidence"),
    },
    "cv:PublicOrganisation": {
        "skos:prefLabel": (SOME, TEXT), "dct:spatial": (SOME, "atu:atu-type"),
    },
    "cv:Evidence": {
        "dct:identifier": (ONE, None), "dct:title": (SOME, TEXT), "dct:description": (ANY, TEXT),
        "dct:type": (MAYBE, CONCEPT), "dct:language": (ANY, LANGUAGE),
        "dct:conformsTo": (ANY, "cv:EvidenceType"), "foaf:page": (ANY, "foaf:Document"),
        "cv:supportsRequirement": (ANY, "cv:Requirement"),
    },
    "time:TemporalEntity": {"cv:frequency": (ANY, CONCEPT), "dct:description": (ANY, TEXT)},
    "locn:Address": {
        f"locn:{name}": (ANY, TEXT) for name in (
            "thoroughfare", "adminUnitL1", "adminUnitL2", "addressArea", "postName", "locatorName",
            "fullAddress")},
    # The rest is not in our data today.
    "foaf:Agent": {
        "dct:identifier": (ONE, None), "dct:title": (SOME, TEXT), "locn:address": (ANY, "locn:Address"),
        "cv:participates": (ANY, "cv:Participation"),
    },
    "cv:ContactPoint": {
        "cv:openingHours": (ANY, TIME), "cv:specialOpeningHoursSpecification": (ANY, TIME),
        "cv:contactPage": (ANY, "foaf:Document"),
    },
    "cv:Cost": {
        "dct:identifier": (ONE, None), "dct:description": (ANY, TEXT), "cv:hasValue": (MAYBE, DOUBLE),
        "cv:currency": (MAYBE, CONCEPT), "cv:ifAccessedThrough": (MAYBE, "cv:Channel"),
        "cv:isDefinedBy": (ANY, "org:Organization"),
    },
    "dcat:Dataset": {
        "dct:title": (SOME, TEXT), "dct:description": (SOME, TEXT), "dct:publisher": (ONE, "foaf:Agent"),
        "dct:hasPart": (ANY, "cpsv:PublicService"), "dcat:landingPage": (ANY, "foaf:Document"),
    },
    "cv:Event": {
        "dct:identifier": (ONE, None), "dct:title": (SOME, TEXT), "dct:description": (ANY, TEXT),
        "cv:hasRelatedService": (ANY, "cpsv:PublicService"),
    },
    "cv:BusinessEvent": {"dct:type": (ANY, CONCEPT)},
    "cv:LifeEvent": {"dct:type": (ANY, CONCEPT)},
    "cv:EvidenceType": {
        "dct:identifier": (ONE, None), "cv:evidenceTypeClassification": (ANY, CONCEPT),
    },
    "eli:LegalResource": {"dct:relation": (ANY, "eli:LegalResource")},
    "cv:Output": {
        "dct:identifier": (ONE, None), "dct:title": (SOME, TEXT), "dct:description": (ANY, TEXT),
        "dct:type": (ANY, CONCEPT), "dct:language": (ANY, LANGUAGE),
    },
    "cv:Participation": {
        "dct:identifier": (ONE, None), "dct:description": (SOME, TEXT), "cv:role": (SOME, CONCEPT),
        "cv:hasParticipant": (ONE, "foaf:Agent"),
    },
    "cv:Requirement": {
        "dct:identifier": (ONE, None), "dct:title": (SOME, TEXT), "dct:type": (ANY, CONCEPT),
        "cv:fulfils": (ANY, "cpsv:Rule"), "cv:hasSupportingEvidence": (ANY, "cv:Evidence"),
    },
    "cpsv:Rule": {
        "dct:identifier": (ONE, None), "dct:title": (SOME, TEXT), "dct:description": (SOME, TEXT),
        "dct:type": (MAYBE, CONCEPT), "dct:language": (ANY, LANGUAGE),
        "cpsv:implements": (ANY, "eli:LegalResource"),
    },
    "cv:ServiceConcessionContract": {
        "dct:identifier": (ONE, None), "dct:title": (SOME, TEXT), "dct:description": (SOME, TEXT),
        "cv:hasContractingAuthority": (SOME, "cv:PublicOrganisation"),
        "cv:hasEconomicOperator": (SOME, "org:Organization"),
        "cv:establishedUnder": (ANY, "eli:LegalResource"),
    },
    "skos:Collection": {"skos:member": (ANY, CONCEPT)},
}

# The profile's own file says each of these facts in a shape of its own: so many it has.
FACTS = 154


def facts(constraint):
    """What a shape says of a property beside its path."""
    (least, most), what = constraint
    if least:
        yield f"sh:minCount {least}"
    if most:
        yield f"sh:maxCount {most}"
    if what:
        yield f"{'sh:datatype' if what in (TEXT, DURATION, DOUBLE) else 'sh:class'} {what}"


def turtle():
    """The shapes, as Turtle."""
    lines = [f"@prefix {name}: <{address}> ." for name, address in PREFIXES.items()]
    for kind, properties in SHAPES.items():
        parts = [f"[] a sh:NodeShape ; sh:targetClass {kind}"]
        for path, constraint in properties.items():
            parts.append(f"sh:property [ {' ; '.join([f'sh:path {path}', *facts(constraint)])} ]")
        lines.append(" ;\n  ".join(parts) + " .")
    return "\n".join(lines)


def known():
    """The properties of the vocabularies that are named here."""
    return {PREFIXES[path.split(":")[0]] + path.split(":")[1]
            for properties in SHAPES.values() for path in properties}
