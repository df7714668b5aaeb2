"""The vocabulary of the generated submissions: only words, no logic.

Every word is purely Greek or purely Latin, as the submission format demands.
"""

MODES = ["inPerson", "phone", "video"]
DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
MEASURES = ["accessLog", "traceability", "dataProtection"]
DECLARATIONS = ["properUse", "securityFramework", "accessLog"]
POWERS = ["overview", "slots", "employees", "hours", "transfer"]
INTERPRETATION = ["signLanguage", "lipReading"]

# The means that a mode cannot do without, and those that may be added.
MEANS_NEEDED = {
    "inPerson": ["counter"],
    "phone": ["telephone"],
    "video": ["camera", "microphone", "computer", "internet"],
}
MEANS_EXTRA = {
    "inPerson": ["computer", "screen"],
    "phone": ["computer", "headset"],
    "video": ["headset", "screen"],
}

# id, title, English title, field of competence, is it a transaction
TOPICS = [
    ("plirofories", "Γενικές πληροφορίες", "General information", "general", False),
    ("plirofories-kep", "Πληροφορίες για υπηρεσίες ΚΕΠ", "Citizen centre information",
     "citizen-service", False),
    ("plirofories-teli", "Πληροφορίες για δημοτικά τέλη", "Information on municipal fees",
     "finance", False),
    ("koinoniki-ypiresia", "Κοινωνική Υπηρεσία", "Social service", "social", False),
    ("kentro-koinotitas", "Κέντρο Κοινότητας", "Community centre", "social", False),
    ("periballon", "Θέματα περιβάλλοντος και καθαριότητας", "Environment", "environment", False),
    ("nomiki", "Νομική Υπηρεσία", "Legal service", "legal", False),
    ("paideia", "Παιδεία και διά βίου μάθηση", "Education", "education", False),
    ("technika", "Τεχνική Υπηρεσία", "Technical works", "works", False),
    ("dimotologio", "Δημοτολόγιο", "Municipal registry", "civil-registry", True),
    ("lixiarcheio", "Ληξιαρχείο: γεννήσεις, γάμοι, θάνατοι", "Civil registry office",
     "civil-registry", True),
    ("esoda", "Τμήμα εσόδων και περιουσίας", "Revenue", "finance", True),
    ("tap", "Δημοτικά τέλη και ΤΑΠ", "Municipal fees", "finance", True),
    ("poleodomia", "Πολεοδομία", "Building permits", "building", True),
    ("epidomata", "Αιτήσεις κοινωνικών επιδομάτων", "Social benefits", "social", True),
    ("pezodromia", "Άδεια χρήσης πεζοδρομίου", "Pavement permit", "licensing", True),
    ("adeiodotisi", "Αδειοδότηση καταστημάτων", "Business licensing", "licensing", True),
    ("ydrefsi", "Σύνδεση ύδρευσης και αποχέτευσης", "Water connection", "water", True),
    ("kep", "Υποθέσεις ΚΕΠ", "Citizen service centre", "citizen-service", True),
    ("paidikoi-stathmoi", "Εγγραφές σε παιδικούς σταθμούς", "Nursery enrolment",
     "education", True),
    ("klisi", "Ενστάσεις για κλήσεις στάθμευσης", "Parking fines", "police", True),
]

DOCUMENTS = [
    "Δελτίο αστυνομικής ταυτότητας ή διαβατήριο",
    "Εκκαθαριστικό σημείωμα τελευταίου έτους",
    "Πιστοποιητικό οικογενειακής κατάστασης",
    "Βεβαίωση μόνιμης κατοικίας",
    "Λογαριασμός ηλεκτρικού ρεύματος ή τηλεφώνου",
    "Εξουσιοδότηση, αν η αίτηση γίνεται από άλλον",
    "Τίτλος ιδιοκτησίας του ακινήτου",
    "Τοπογραφικό διάγραμμα σε δύο αντίγραφα",
    "Υπεύθυνη δήλωση: έντυπο του δήμου",
    "Αριθμός παροχής νερού ή παλαιός λογαριασμός",
]

# id, name
OFFICES = [
    ("dimarcheio", "Δημαρχείο"),
    ("kep", "ΚΕΠ"),
    ("kentro-koinotitas", "Κέντρο Κοινότητας"),
    ("techniki-ypiresia", "Κτήριο Τεχνικής Υπηρεσίας"),
    ("dimotiki-enotita", "Γραφείο Δημοτικής Ενότητας"),
]
STREETS = [
    "Ελευθερίου Βενιζέλου", "Αιγαίου", "Πλατεία Δημαρχείου", "Κωνσταντίνου Καραμανλή",
    "Αγίου Γεωργίου", "Ρήγα Φεραίου", "Μεγάλου Αλεξάνδρου", "Εθνικής Αντιστάσεως",
    "Ιωάννη Καποδίστρια", "Λεωφόρος Δημοκρατίας", "Παπαναστασίου", "Οδυσσέα Ελύτη",
]

# title, local part of the mailbox
ADMINISTRATORS = [
    ("Προϊστάμενος Τμήματος ΚΕΠ", "kep"),
    ("Προϊσταμένη Διεύθυνσης Διοικητικών Υπηρεσιών", "dioikitiko"),
    ("Υπεύθυνος Τμήματος Πληροφορικής", "pliroforiki"),
    ("Γραμματεία Γενικού Γραμματέα", "grammateia"),
]

# name, first days, last days: the windows never meet, so no two seasons overlap
SEASONS = [
    ("Θερινό ωράριο", ["06-01", "06-15", "07-01"], ["08-31", "09-10", "09-15"]),
    ("Χειμερινό ωράριο", ["11-01", "11-15"], ["12-10", "12-15"]),
    ("Προσωρινό ωράριο λόγω εργασιών", ["2027-02-08", "2027-02-15"],
     ["2027-03-05", "2027-03-12"]),
]

# name, date, not before
LOCAL_HOLIDAYS = [
    ("Άγιος Ιωάννης", "06-24", None),
    ("Άγιος Δημήτριος", "10-26", None),
    ("Άγιος Νικόλαος", "12-06", None),
    ("Αγία Παρασκευή", "07-26", None),
    ("Προφήτης Ηλίας", "07-20", None),
    ("Άγιος Χαράλαμπος", "02-10", None),
    ("Ημέρα απελευθέρωσης της πόλης", "10-12", None),
    ("Ζωοδόχος Πηγή", "easter+5", None),
    ("Σάββατο του Λαζάρου", "easter-8", None),
    ("Άγιος Γεώργιος", "04-23", "easter+1"),
]

CLOSURE_REASONS = ["Απογραφή αρχείου", "Μετακόμιση υπηρεσιών", "Αναβάθμιση συστημάτων",
                   "Εργασίες στο κτήριο", "Επιμόρφωση προσωπικού"]
OPENING_REASONS = ["Ημέρα πολίτη", "Εγγραφές σε παιδικούς σταθμούς", "Λήξη προθεσμίας τελών"]

# system (the municipality follows), purpose, legal framework
SYSTEMS = [
    ("Σύστημα αιτήσεων", "Υποβολή αιτήσεων δημοτών", "ν. 3852/2010 (Α΄ 87)"),
    ("Σύστημα πληρωμών", "Πληρωμή οφειλών προς τον δήμο", "ν. 3463/2006 (Α΄ 114)"),
    ("Σύστημα παιδικών σταθμών", "Εγγραφή σε παιδικούς σταθμούς", "ν. 3852/2010 (Α΄ 87)"),
]

# A comment above a top-level key, and remarks at the end of a line.
COMMENTS = {
    "request": "Το αίτημα προς τη Διεύθυνση, όπως πρωτοκολλήθηκε στον δήμο",
    "contact": "Επικοινωνία με την υπηρεσία, όχι με πρόσωπα",
    "modes": "Τρόποι εξυπηρέτησης που προσφέρει ο δήμος σε πολίτες και επιχειρήσεις",
    "offices": "Πού εξυπηρετούμε με φυσική παρουσία",
    "topics": "Θεματικά πεδία, με τα δικαιολογητικά που χρειάζονται",
    "hours": "Ώρες ανά τρόπο· όποια ημέρα λείπει είναι κλειστά",
    "seasons": "Εποχικά ωράρια",
    "closures": "Έκτακτες αργίες",
    "durations": "Διάρκεια κάθε ραντεβού, σε λεπτά",
    "staff": "Υπάλληλοι που εξυπηρετούν ταυτόχρονα",
    "means": "Τεχνικά μέσα που διαθέτει η υπηρεσία για κάθε τρόπο",
    "authentication": "Αυθεντικοποίηση χρηστών με τους κωδικούς τους",
}
REMARKS = ["ελέγχθηκε", "με απόφαση δημάρχου", "ισχύει προσωρινά", "κατόπιν συνεννόησης"]
