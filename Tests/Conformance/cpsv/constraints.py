"""The constraints of CPSV-AP 3.2.0 on the classes that we export, as shapes for a SHACL engine.

The profile's file of shapes is not carried here. This is its content in our own words, for the classes
that our data has: for each property how often it may come, and what its values are. A class is the one
that a value must have; `text` is a text with a language. The profile leaves nodes open; `VOCABULARIES`
names those of which we use no property but these.
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
TEXT, DURATION = "rdf:langString", "xsd:duration"
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
}


def turtle():
    """The shapes, as Turtle."""
    lines = [f"@prefix {name}: <{address}> ." for name, address in PREFIXES.items()]
    for kind, properties in SHAPES.items():
        parts = [f"[] a sh:NodeShape ; sh:targetClass {kind}"]
        for path, ((least, most), what) in properties.items():
            facts = [f"sh:path {path}"]
            if least:
                facts.append(f"sh:minCount {least}")
            if most:
                facts.append(f"sh:maxCount {most}")
            if what:
                facts.append(f"{'sh:datatype' if what in (TEXT, DURATION) else 'sh:class'} {what}")
            parts.append(f"sh:property [ {' ; '.join(facts)} ]")
        lines.append(" ;\n  ".join(parts) + " .")
    return "\n".join(lines)


def known():
    """The properties of the vocabularies that are named here."""
    return {PREFIXES[path.split(":")[0]] + path.split(":")[1]
            for properties in SHAPES.values() for path in properties}
