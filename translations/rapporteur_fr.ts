<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Approvals</name>
    <message>
        <source>Approved by %1 on %2. The text has changed since approval.</source>
        <translation>Approuvé par %1 le %2. Le texte a changé depuis l’approbation.</translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation>Approuvé par %1 le %2.</translation>
    </message>
    <message>
        <source>Approve Article</source>
        <translation>Approbation de l’article</translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message>
        <source>No headline yet</source>
        <translation>Pas encore de titre</translation>
    </message>
</context>
<context>
    <name>ArticleVersions</name>
    <message>
        <source>Revert to Earlier Version</source>
        <translation>Retour à une version antérieure</translation>
    </message>
</context>
<context>
    <name>ChangesSince</name>
    <message>
        <source>Photo %1</source>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>; caption: %1</source>
        <translation>&#x202f;; légende&#xa0;: %1</translation>
    </message>
    <message>
        <source>; decorative</source>
        <translation>&#x202f;; décorative</translation>
    </message>
    <message>
        <source>; alt text: %1</source>
        <translation>&#x202f;; texte alternatif&#xa0;: %1</translation>
    </message>
    <message>
        <source>; credit: %1</source>
        <translation>&#x202f;; crédit&#xa0;: %1</translation>
    </message>
    <message>
        <source>* Changed:</source>
        <translation>* Modifié&#xa0;:</translation>
    </message>
    <message>
        <source>    before: %1</source>
        <translation>    avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>    now: %1</source>
        <translation>    maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>* Removed: %1</source>
        <translation>* Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>* Added: %1</source>
        <translation>* Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>* %1 added: %2</source>
        <translation>* %1, ajout&#xa0;: %2</translation>
    </message>
    <message>
        <source>* %1 removed: %2</source>
        <translation>* %1, suppression&#xa0;: %2</translation>
    </message>
    <message>
        <source>* %1:</source>
        <translation>* %1&#xa0;:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Accroche</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation>Photo principale</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>À lire aussi</translation>
    </message>
    <message>
        <source>* The text was rewritten.</source>
        <translation>* Le texte a été réécrit.</translation>
    </message>
    <message>
        <source>“%1” has not been handed over before.</source>
        <translation>«&#x202f;%1&#x202f;» n’a encore jamais été remis.</translation>
    </message>
    <message>
        <source>In the text:</source>
        <translation>Dans le texte&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing in “%1” has changed since it was last handed over.</source>
        <translation>Rien n’a changé dans «&#x202f;%1&#x202f;» depuis la dernière remise.</translation>
    </message>
    <message>
        <source>… and more. Please compare the whole text.</source>
        <translation>… et d’autres encore. Veuillez comparer tout le texte.</translation>
    </message>
    <message>
        <source>Changes to “%1” since it was last handed over</source>
        <translation>Changements dans «&#x202f;%1&#x202f;» depuis la dernière remise</translation>
    </message>
</context>
<context>
    <name>FieldSheet</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Accroche</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Body for WordPress</source>
        <translation>Corps pour WordPress</translation>
    </message>
    <message>
        <source>Body for Drupal</source>
        <translation>Corps pour Drupal</translation>
    </message>
    <message>
        <source>Alt text of %1</source>
        <translation>Texte alternatif de %1</translation>
    </message>
    <message>
        <source>Caption of %1</source>
        <translation>Légende de %1</translation>
    </message>
    <message>
        <source>Credit of %1</source>
        <translation>Crédit de %1</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>À lire aussi</translation>
    </message>
</context>
<context>
    <name>LeftOutText</name>
    <message>
        <source>1 picture from the web</source>
        <translation>1 image du web</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures from the web</source>
        <translation>
            <numerusform>%n image du web</numerusform>
            <numerusform>%n images du web</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture kept by the other program</source>
        <translation>1 image gardée par l’autre programme</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures kept by the other program</source>
        <translation>
            <numerusform>%n image gardée par l’autre programme</numerusform>
            <numerusform>%n images gardées par l’autre programme</numerusform>
        </translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>1 link that leads to no web page</source>
        <translation>1 lien qui ne mène à aucune page web</translation>
    </message>
    <message numerus="yes">
        <source>%n links that lead to no web page</source>
        <translation>
            <numerusform>%n lien qui ne mène à aucune page web</numerusform>
            <numerusform>%n liens qui ne mènent à aucune page web</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file that is not a picture</source>
        <translation>1 fichier qui n’est pas une image</translation>
    </message>
    <message numerus="yes">
        <source>%n files that are not pictures</source>
        <translation>
            <numerusform>%n fichier qui n’est pas une image</numerusform>
            <numerusform>%n fichiers qui ne sont pas des images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsroomFind</name>
    <message>
        <source>1 article</source>
        <translation>1 article</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>1 replacement in %1.</source>
        <extracomment>%1 is &quot;5 articles&quot; or &quot;5 records&quot;.</extracomment>
        <translation>1 remplacement dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n replacements in %1.</source>
        <translation>
            <numerusform>%n remplacement dans %1.</numerusform>
            <numerusform>%n remplacements dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place was changed in the meantime and stays as it is.</source>
        <translation>1 endroit a été modifié entre-temps et reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%n places were changed in the meantime and stay as they are.</source>
        <translation>
            <numerusform>%n endroit a été modifié entre-temps et reste tel quel.</numerusform>
            <numerusform>%n endroits ont été modifiés entre-temps et restent tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainFileIcons</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>Fichier %1</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation>La clé «&#x202f;%1&#x202f;» n’est pas connue ici.</translation>
    </message>
    <message>
        <source>This must be: %1.</source>
        <translation>Ce doit être&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>La clé «&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>“%1” is not allowed here. Allowed: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas permis ici. Sont permis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no %2 with the id “%1”.</source>
        <translation>Aucune fiche de type «&#x202f;%2&#x202f;» ne porte l’identifiant «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation>L’identifiant «&#x202f;%1&#x202f;» est employé deux fois.</translation>
    </message>
    <message>
        <source>The newsroom has a record with the id “%1” already.</source>
        <translation>La rédaction a déjà une fiche dont l’identifiant est «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object.</source>
        <translation>La clé «&#x202f;%1&#x202f;» figure deux fois dans un même objet.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2013, 2013-06 or 2013-06-25.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Écrivez 2013, 2013-06 ou 2013-06-25.</translation>
    </message>
    <message>
        <source>“%1” is not an instant. Write 2013-06-25T10:30:00Z.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un instant. Écrivez 2013-06-25T10:30:00Z.</translation>
    </message>
    <message>
        <source>“%1” is out of range (%2).</source>
        <translation>«&#x202f;%1&#x202f;» est hors limites (%2).</translation>
    </message>
    <message>
        <source>This is too long: %1, at most %2.</source>
        <translation>C’est trop long&#xa0;: %1, au plus %2.</translation>
    </message>
    <message>
        <source>The picture “%1” is not there.</source>
        <translation>L’image «&#x202f;%1&#x202f;» n’est pas là.</translation>
    </message>
    <message>
        <source>The picture “%1” is outside the folder of the document.</source>
        <translation>L’image «&#x202f;%1&#x202f;» est hors du dossier du document.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be used: %2.</source>
        <translation>L’image «&#x202f;%1&#x202f;» ne peut pas être utilisée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The picture “%1” is not the one that the document means (its SHA-256 differs).</source>
        <translation>L’image «&#x202f;%1&#x202f;» n’est pas celle que désigne le document (son SHA-256 diffère).</translation>
    </message>
    <message>
        <source>This is not a rapporteur-newsroom document of version 1, but: %1.</source>
        <translation>Ce n’est pas un document rapporteur-newsroom de version 1, mais&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A person needs exactly one primary name; here are %1.</source>
        <translation>Une personne doit avoir un seul nom principal&#x202f;; il y en a ici %1.</translation>
    </message>
    <message>
        <source>A name without any text.</source>
        <translation>Un nom sans aucun texte.</translation>
    </message>
    <message>
        <source>“%1” leads back to itself.</source>
        <translation>«&#x202f;%1&#x202f;» renvoie à soi-même.</translation>
    </message>
    <message>
        <source>There are more than %1 problems; the rest is not listed.</source>
        <translation>Il y a plus de %1 problèmes&#x202f;; la suite n’est pas affichée.</translation>
    </message>
    <message>
        <source>%1 may not be named here: %2. Replace the name, for instance by “a senior official”.</source>
        <translation>%1 ne doit pas être nommé ici&#xa0;: %2. Remplacez le nom, par exemple par «&#x202f;un haut responsable&#x202f;».</translation>
    </message>
    <message>
        <source>The words here name %1, who may not be named: %2. Write other words.</source>
        <translation>Cette formulation nomme %1, qu’il ne faut pas nommer&#xa0;: %2. Écrivez une autre formulation.</translation>
    </message>
    <message>
        <source>The words “%1” differ from the facts: “%2”.</source>
        <translation>La formulation «&#x202f;%1&#x202f;» diffère des faits&#xa0;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The facts have changed since the words were set: from “%1” to “%2”. Accept or keep.</source>
        <translation>Les faits ont changé depuis cette formulation&#xa0;: de «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;». Acceptez ou gardez.</translation>
    </message>
    <message>
        <source>Nobody of the delegation “%1” may be named, and it has no group entry. Name a member or add a group.</source>
        <translation>Personne de la délégation «&#x202f;%1&#x202f;» ne peut être nommé, et elle n’a pas de groupe. Nommez un membre ou ajoutez un groupe.</translation>
    </message>
    <message>
        <source>%1 held several positions on %2; choose the one to print.</source>
        <translation>%1 occupait plusieurs fonctions le %2&#x202f;; choisissez celle à imprimer.</translation>
    </message>
    <message>
        <source>%1 has no position on %2.</source>
        <translation>%1 n’a pas de fonction au %2.</translation>
    </message>
    <message>
        <source>The dates do not say whether %1 was %2 on %3; printed as current.</source>
        <translation>Les dates ne disent pas si %1 était %2 le %3&#x202f;; imprimé comme actuel.</translation>
    </message>
    <message>
        <source>%1 was not %2 before %3.</source>
        <translation>%1 n’était pas %2 avant le %3.</translation>
    </message>
    <message>
        <source>“%1” stands for fewer than three people and may give them away.</source>
        <translation>«&#x202f;%1&#x202f;» désigne moins de trois personnes et peut les trahir.</translation>
    </message>
    <message>
        <source>The sentence has %1 items; a list or table reads better.</source>
        <translation>La phrase a %1 éléments&#x202f;; une liste ou un tableau se lit mieux.</translation>
    </message>
    <message>
        <source>No photo release is recorded for %1 in the photo “%2”; printed as unidentified.</source>
        <translation>Aucune autorisation de droit à l’image n’est enregistrée pour %1 dans la photo «&#x202f;%2&#x202f;»&#x202f;; imprimé comme non identifié.</translation>
    </message>
    <message>
        <source>“%1” at the start of a sentence reads as a word; write the full name.</source>
        <translation>«&#x202f;%1&#x202f;» en début de phrase se lit comme un mot&#x202f;; écrivez le nom complet.</translation>
    </message>
    <message>
        <source>Two people called %1 are named here; tell them apart.</source>
        <translation>Deux personnes appelées %1 sont nommées ici&#x202f;; distinguez-les.</translation>
    </message>
    <message>
        <source>Without a publication date and an event, titles are those of today.</source>
        <translation>Sans date de publication ni événement, les fonctions sont celles d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The rank “%2” of the service “%1” is not in the rank table; printed as it is.</source>
        <translation>Le grade «&#x202f;%2&#x202f;» de l’arme «&#x202f;%1&#x202f;» n’est pas dans la table des grades&#x202f;; imprimé tel quel.</translation>
    </message>
    <message>
        <source>The country “%1” is not in the country table.</source>
        <translation>Le pays «&#x202f;%1&#x202f;» n’est pas dans la table des pays.</translation>
    </message>
    <message>
        <source>The person “%1” has no position “%2”.</source>
        <translation>La personne «&#x202f;%1&#x202f;» n’a pas de fonction «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The %2 “%1” is not in the newsroom.</source>
        <translation>La fiche «&#x202f;%1&#x202f;» (%2) n’est pas dans la rédaction.</translation>
    </message>
    <message>
        <source>The photo “%1” has no alt text. Write one, or mark the photo as decorative.</source>
        <translation>La photo «&#x202f;%1&#x202f;» n’a pas de texte alternatif. Écrivez-en un, ou marquez la photo comme décorative.</translation>
    </message>
    <message>
        <source>The alt text of the photo “%1” repeats its caption.</source>
        <translation>Le texte alternatif de la photo «&#x202f;%1&#x202f;» répète sa légende.</translation>
    </message>
    <message>
        <source>The photo “%1” has no credit.</source>
        <translation>La photo «&#x202f;%1&#x202f;» n’a pas de crédit.</translation>
    </message>
    <message>
        <source>The photo “%1” carries a private instruction: “%2”.</source>
        <translation>La photo «&#x202f;%1&#x202f;» porte une consigne interne&#xa0;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1, whose name is withheld, stands in the text as “%2”. Replace the name.</source>
        <translation>%1, dont le nom ne doit pas être publié, figure dans le texte sous la forme «&#x202f;%2&#x202f;». Remplacez le nom.</translation>
    </message>
    <message>
        <source>The article has no headline.</source>
        <translation>L’article n’a pas de titre.</translation>
    </message>
    <message>
        <source>The address “%1” is empty, unsafe or taken; another one was made.</source>
        <translation>L’adresse «&#x202f;%1&#x202f;» est vide, risquée ou déjà prise&#x202f;; une autre a été faite.</translation>
    </message>
    <message>
        <source>A heading of level %1 follows one that is not the level above.</source>
        <translation>Un intertitre de niveau %1 suit un intertitre qui n’est pas du niveau supérieur.</translation>
    </message>
    <message>
        <source>Under embargo until %1; not exported.</source>
        <translation>Sous embargo jusqu’au %1&#x202f;; non exporté.</translation>
    </message>
    <message>
        <source>The status is %1; only ready and published articles are exported.</source>
        <translation>Le statut est «&#x202f;%1&#x202f;»&#x202f;; seuls les articles prêts et publiés sont exportés.</translation>
    </message>
    <message>
        <source>“%1” is not what was stored: it is damaged. Restore it from a backup.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas ce qui a été enregistré&#xa0;: le contenu est endommagé. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The picture file “%1” is missing or damaged. Import the picture again.</source>
        <translation>Le fichier d’image «&#x202f;%1&#x202f;» manque ou est endommagé. Importez l’image de nouveau.</translation>
    </message>
    <message>
        <source>The photo “%1” is not for publication: “%2”. Crop it, mask it, or note who allowed it.</source>
        <translation>La photo «&#x202f;%1&#x202f;» n’est pas à publier&#xa0;: «&#x202f;%2&#x202f;». Recadrez-la, masquez-la ou notez qui l’a permis.</translation>
    </message>
    <message>
        <source>The photo “%1”, given by “%2”, may not be published after %3.</source>
        <translation>La photo «&#x202f;%1&#x202f;», fournie par «&#x202f;%2&#x202f;», ne peut plus être publiée après le %3.</translation>
    </message>
    <message>
        <source>The handout “%1” lacks: %2.</source>
        <translation>Il manque à la photo fournie «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The caption of the photo “%1” names %3 people; the picture shows %4 of them. Not seen: %2.</source>
        <translation>La légende de la photo «&#x202f;%1&#x202f;» nomme %3 personnes&#x202f;; l’image en montre %4. On ne voit pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 stands right of %2 in the photo, but comes before in the caption.</source>
        <translation>%1 se trouve à droite de %2 sur la photo, mais vient avant dans la légende.</translation>
    </message>
    <message>
        <source>The face of %1 is at the height of another row: “%2”.</source>
        <translation>Le visage de %1 est à la hauteur d’une autre rangée&#xa0;: «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Faces marked: %1. People named: %2.</source>
        <translation>Visages marqués&#xa0;: %1. Personnes nommées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is in the photo twice.</source>
        <translation>%1 figure deux fois sur la photo.</translation>
    </message>
    <message>
        <source>%1 is in the photo, but in no delegation of %2.</source>
        <translation>%1 est sur la photo, mais dans aucune délégation de cet événement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot both have been %3 on the day of the photo.</source>
        <translation>%1 et %2 ne peuvent pas avoir été tous deux %3 le jour de la photo.</translation>
    </message>
    <message>
        <source>%1 is printed with a title of %2 on a page of %3.</source>
        <translation>%1 est imprimé avec une fonction de %2 sur une page de %3.</translation>
    </message>
    <message>
        <source>The caption names %1, who has no place in the photo.</source>
        <translation>La légende nomme %1, qui n’a pas de place sur la photo.</translation>
    </message>
    <message>
        <source>%1 has a place in the photo, but the caption does not name him or her.</source>
        <translation>%1 a une place sur la photo, mais la légende ne le nomme pas.</translation>
    </message>
    <message>
        <source>The caption has “%1”, the newsroom “%2”.</source>
        <translation>La légende dit «&#x202f;%1&#x202f;», la rédaction «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Two people in the photo are called %1; write their full names.</source>
        <translation>Deux personnes de la photo s’appellent %1&#x202f;; écrivez leurs noms complets.</translation>
    </message>
    <message>
        <source>“%1” is not explained in the caption: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas expliqué dans la légende&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The caption has “%2” with %1; on the day of the photo it was “%3”.</source>
        <translation>La légende donne «&#x202f;%2&#x202f;» pour %1&#x202f;; le jour de la photo, c’était «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>The caption says %1, the photo was taken on %2.</source>
        <translation>La légende dit %1, la photo a été prise le %2.</translation>
    </message>
    <message>
        <source>“%1” still waits to be replaced.</source>
        <translation>«&#x202f;%1&#x202f;» reste à remplacer.</translation>
    </message>
    <message>
        <source>The photo “%1” has the same people the other way round. Is one of the two mirrored?</source>
        <translation>La photo «&#x202f;%1&#x202f;» montre les mêmes personnes dans l’ordre inverse. L’une des deux est-elle inversée&#x202f;?</translation>
    </message>
    <message>
        <source>The alt text has %1 characters. Up to %2 are listened to; put the rest into the long description.</source>
        <translation>Le texte alternatif a %1 caractères. On en écoute volontiers jusqu’à %2&#x202f;; mettez le reste dans la description longue.</translation>
    </message>
</context>
<context>
    <name>QuickOpenModel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>ReviewCopy</name>
    <message>
        <source>%1 · Review copy %2 · Version %3</source>
        <translation>%1 · Copie de relecture %2 · Version %3</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BROUILLON</translation>
    </message>
    <message>
        <source>EMBARGOED UNTIL %1</source>
        <translation>SOUS EMBARGO JUSQU’AU %1</translation>
    </message>
    <message>
        <source>Word documents are written by the free program pandoc, which is not installed. Install the package “pandoc” with your software centre, or with “sudo apt install pandoc”, then try again. The PDF copy works without it.</source>
        <translation>Les documents Word sont écrits par le logiciel libre pandoc, qui n’est pas installé. Installez le paquet «&#x202f;pandoc&#x202f;» avec votre logithèque ou avec «&#x202f;sudo apt install pandoc&#x202f;», puis réessayez. La copie PDF s’en passe.</translation>
    </message>
</context>
<context>
    <name>Shoot</name>
    <message>
        <source>Add Photo</source>
        <translation>Ajout d’une photo</translation>
    </message>
    <message>
        <source>Add Photos</source>
        <translation>Ajout de photos</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were imported.</source>
        <translation>
            <numerusform>%n photo a été importée.</numerusform>
            <numerusform>%n photos ont été importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n était déjà là.</numerusform>
            <numerusform>%n étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used.</source>
        <translation>
            <numerusform>%n fichier ne peut pas être utilisé.</numerusform>
            <numerusform>%n fichiers ne peuvent pas être utilisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) are no pictures.</source>
        <translation>
            <numerusform>%n autre fichier n’est pas une image.</numerusform>
            <numerusform>%n autres fichiers ne sont pas des images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n were looked at; import the rest folder by folder.</source>
        <translation>
            <numerusform>Seul %n a été examiné&#x202f;; importez le reste dossier par dossier.</numerusform>
            <numerusform>Seuls les %n premiers ont été examinés&#x202f;; importez le reste dossier par dossier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur</name>
    <message>
        <source>New Article</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>New Person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New Publication</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Suppression (%1)</translation>
    </message>
    <message>
        <source>Change Name</source>
        <translation>Modification du nom</translation>
    </message>
    <message>
        <source>Change Notes</source>
        <translation>Modification des notes</translation>
    </message>
    <message>
        <source>Change Publication</source>
        <translation>Modification de la publication</translation>
    </message>
    <message>
        <source>Change Topics</source>
        <translation>Modification des thèmes</translation>
    </message>
    <message>
        <source>Change Photo</source>
        <translation>Modification de la photo</translation>
    </message>
    <message>
        <source>Change Caption</source>
        <translation>Modification de la légende</translation>
    </message>
    <message>
        <source>Change Alt Text</source>
        <translation>Modification du texte alternatif</translation>
    </message>
    <message>
        <source>Change Date</source>
        <translation>Modification de la date</translation>
    </message>
    <message>
        <source>it is not a JPEG, PNG, WebP or TIFF picture</source>
        <translation>ce n’est pas une image JPEG, PNG, WebP ou TIFF</translation>
    </message>
    <message>
        <source>the file is larger than 100 MB</source>
        <translation>le fichier dépasse 100 Mo</translation>
    </message>
    <message>
        <source>the picture has more than 250 megapixels or a side of more than 30,000 pixels</source>
        <translation>l’image a plus de 250 mégapixels ou un côté de plus de 30&#x202f;000 pixels</translation>
    </message>
    <message>
        <source>it is a raw file of a camera; export it as JPEG or TIFF first</source>
        <translation>c’est un fichier brut d’appareil photo&#x202f;; exportez-le d’abord en JPEG ou TIFF</translation>
    </message>
    <message>
        <source>it is damaged or cut short</source>
        <translation>elle est endommagée ou tronquée</translation>
    </message>
    <message>
        <source>reading it took too long</source>
        <translation>sa lecture a pris trop de temps</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>sa lecture a échoué</translation>
    </message>
    <message>
        <source>its content is not the one that was imported</source>
        <translation>son contenu n’est pas celui qui a été importé</translation>
    </message>
    <message>
        <source>“%1” is not a Rapporteur newsroom. Nothing was changed. Choose a file that ends in .rapporteur, or make a new one.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une rédaction de Rapporteur. Rien n’a été modifié. Choisissez un fichier dont le nom finit par .rapporteur, ou créez-en un.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Rapporteur (file version %2). Nothing was changed. Open it with that version or a later one.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une version plus récente de Rapporteur (version de fichier %2). Rien n’a été modifié. Ouvrez-le avec cette version ou une version ultérieure.</translation>
    </message>
    <message>
        <source>“%1” was altered by another program (%2 is not as Rapporteur made it). Nothing was changed. Open a backup of it instead.</source>
        <translation>«&#x202f;%1&#x202f;» a été altéré par un autre programme (%2 n’est pas tel que Rapporteur l’a fait). Rien n’a été modifié. Ouvrez plutôt une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is in use by %2. Close it there first, or work in that window.</source>
        <translation>«&#x202f;%1&#x202f;» est utilisé par %2. Fermez-le d’abord là-bas, ou travaillez dans cette fenêtre.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was not changed. Open a backup of it instead.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé. Rien n’y a été modifié. Ouvrez plutôt une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is damaged at %2. It was not changed. Open a backup of it instead.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé à cet endroit&#xa0;: %2. Rien n’y a été modifié. Ouvrez plutôt une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Nothing was changed. Check the disk, then try again.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pu être ni lu ni écrit. Rien n’a été modifié. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name and the folder.</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Name the file itself.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier, non un fichier. Indiquez le fichier lui-même.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Nothing was changed. Check that you may write there.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit. Rien n’a été modifié. Vérifiez que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>“%1” is in a place where you may not write. Nothing was changed. Choose another folder.</source>
        <translation>«&#x202f;%1&#x202f;» est à un endroit où vous n’avez pas le droit d’écrire. Rien n’a été modifié. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written, and what was there is unchanged. Make room, then try again.</source>
        <translation>Le disque est plein&#xa0;: «&#x202f;%1&#x202f;» n’a pas été écrit, et ce qui s’y trouvait est inchangé. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” holds “%2”, which is not part of a bundle of Rapporteur. Nothing was changed. Choose an empty or new folder.</source>
        <translation>«&#x202f;%1&#x202f;» contient «&#x202f;%2&#x202f;», qui ne fait pas partie d’un paquet de Rapporteur. Rien n’a été modifié. Choisissez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON at %2. Nothing was imported. Correct the document there.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas du JSON valide à cet endroit&#xa0;: %2. Rien n’a été importé. Corrigez-y le document.</translation>
    </message>
    <message>
        <source>“%1” is not a document that can be imported. Choose a newsroom document (JSON).</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un document importable. Choisissez un document de rédaction (JSON).</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be used: %2.</source>
        <translation>L’image «&#x202f;%1&#x202f;» ne peut pas être utilisée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The picture helper “%1” could not be started. Install Rapporteur again.</source>
        <translation>L’assistant d’images «&#x202f;%1&#x202f;» n’a pas pu démarrer. Réinstallez Rapporteur.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used: %2. Correct it, or use the built-in theme.</source>
        <translation>Le gabarit «&#x202f;%1&#x202f;» ne peut pas être utilisé&#xa0;: %2. Corrigez-le, ou utilisez le thème intégré.</translation>
    </message>
    <message>
        <source>The data file “%1” cannot be used (%2). Correct it, or restore the shipped one.</source>
        <translation>Le fichier de données «&#x202f;%1&#x202f;» ne peut pas être utilisé (%2). Corrigez-le, ou remettez celui d’origine.</translation>
    </message>
    <message>
        <source>There is no %1. There are: %2.</source>
        <translation>Il n’y a pas de %1. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no %1 in “%2”.</source>
        <translation>Il n’y a pas de %1 dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something went wrong with “%1”.</source>
        <translation>Un problème est survenu avec «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Texte type</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textes types</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Given name %1, family name %2</source>
        <translation>Prénom %1, nom de famille %2</translation>
    </message>
    <message>
        <source>The name as it is written, also in later mentions</source>
        <translation>Le nom tel qu’il est écrit, aussi dans les mentions suivantes</translation>
    </message>
    <message>
        <source>New Paragraph</source>
        <translation>Nouveau paragraphe</translation>
    </message>
    <message>
        <source>Line Break</source>
        <translation>Saut de ligne</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Join Paragraphs</source>
        <translation>Fusion de paragraphes</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>no alt text yet</source>
        <translation>pas encore de texte alternatif</translation>
    </message>
    <message>
        <source>Nobody of this delegation may be named yet.</source>
        <translation>Personne de cette délégation ne peut encore être nommé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>How the name reads</source>
        <translation>Comment le nom se lit</translation>
    </message>
    <message>
        <source>First time in a text</source>
        <translation>La première fois dans un texte</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>In a list of participants</source>
        <translation>Dans une liste de participants</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Notes (private)</source>
        <translation>Notes (internes)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Write a whole address such as https://www.example.org/report. The old one is kept.</source>
        <translation>Écrivez une adresse entière, comme https://www.example.org/report. L’ancienne est gardée.</translation>
    </message>
    <message>
        <source>Write a date such as 2013-07-11, 2013-07 or 2013.</source>
        <translation>Écrivez une date comme 2013-07-11, 2013-07 ou 2013.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Topics, separated by commas</source>
        <translation>Thèmes, séparés par des virgules</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Caption as it is printed</source>
        <translation>Légende telle qu’imprimée</translation>
    </message>
    <message>
        <source>Alt text: what the picture shows, for those who do not see it</source>
        <translation>Texte alternatif&#xa0;: ce que montre l’image, pour qui ne la voit pas</translation>
    </message>
    <message>
        <source>Decorative: it needs no alt text</source>
        <translation>Décorative&#xa0;: sans texte alternatif</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Photographe</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Droits d’auteur</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Write a date such as 2013-06-25, 2013-06 or 2013.</source>
        <translation>Écrivez une date comme 2013-06-25, 2013-06 ou 2013.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Private instructions from the file</source>
        <translation>Consignes internes du fichier</translation>
    </message>
    <message>
        <source>Nobody in this delegation may be named yet.</source>
        <translation>Personne dans cette délégation ne peut encore être nommé.</translation>
    </message>
    <message>
        <source>As a phrase</source>
        <translation>En groupe de mots</translation>
    </message>
    <message>
        <source>As a sentence</source>
        <translation>En phrase</translation>
    </message>
    <message>
        <source>As a list of participants</source>
        <translation>En liste de participants</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>Dans un texte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Who may be named</source>
        <translation>Qui peut être nommé</translation>
    </message>
    <message>
        <source>Those who agreed</source>
        <translation>Celles et ceux qui ont donné leur accord</translation>
    </message>
    <message>
        <source>Everybody who took part</source>
        <translation>Toute personne présente</translation>
    </message>
    <message>
        <source>Nobody: the event is closed</source>
        <translation>Personne&#xa0;: l’événement est à huis clos</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>Aucun enregistré</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Change Publisher</source>
        <translation>Modification de l’éditeur</translation>
    </message>
    <message>
        <source>Change Newsroom</source>
        <translation>Modification de la rédaction</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation>Photo principale</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>À lire aussi</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Long description</source>
        <translation>Description longue</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rangée</translation>
    </message>
    <message>
        <source>Person in a row</source>
        <translation>Personne d’une rangée</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rectificatif</translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation>Adjectif</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>List item, level %1</source>
        <translation>Élément de liste, niveau %1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Intertitre 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Intertitre 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>Intertitre 4</translation>
    </message>
    <message>
        <source>Indented quotation</source>
        <translation>Citation en retrait</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>Exergue</translation>
    </message>
    <message>
        <source>F2 edits it.</source>
        <translation>F2 permet de le modifier.</translation>
    </message>
    <message>
        <source>Every use</source>
        <translation>Tous les usages</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Social card</source>
        <translation>Carte pour les réseaux sociaux</translation>
    </message>
    <message>
        <source>%1: the caption names %2 people, the picture shows %3. Not seen: %4.</source>
        <translation>%1&#xa0;: la légende nomme %2 personnes, l’image en montre %3. On ne voit pas&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1: the edge cuts through the face of %2.</source>
        <translation>%1&#xa0;: le bord coupe le visage de %2.</translation>
    </message>
    <message>
        <source>Photographer’s role</source>
        <translation>Qualité du photographe</translation>
    </message>
    <message>
        <source>Short credit</source>
        <translation>Crédit court</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>Rights page</source>
        <translation>Page des droits</translation>
    </message>
    <message>
        <source>Licence page</source>
        <translation>Page de la licence</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>People shown</source>
        <translation>Personnes visibles</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Mode de création</translation>
    </message>
    <message>
        <source>Data mining</source>
        <translation>Fouille de données</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>private instructions</source>
        <translation>consignes internes</translation>
    </message>
    <message>
        <source>stars and picks</source>
        <translation>étoiles et choix</translation>
    </message>
    <message>
        <source>Rate Photos</source>
        <translation>Notation des photos</translation>
    </message>
    <message>
        <source>Pick Photos</source>
        <translation>Tri des photos</translation>
    </message>
    <message>
        <source>Change Event</source>
        <translation>Modification de l’événement</translation>
    </message>
    <message>
        <source>Change Handout</source>
        <translation>Modification de la photo fournie</translation>
    </message>
    <message>
        <source>Waive Instructions</source>
        <translation>Levée des consignes</translation>
    </message>
    <message>
        <source>Keep Instructions</source>
        <translation>Maintien des consignes</translation>
    </message>
    <message>
        <source>Crop Photo</source>
        <translation>Recadrage de la photo</translation>
    </message>
    <message>
        <source>Apply Template</source>
        <translation>Application d’un modèle</translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation>Ajouter des mots-clés</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>État ou province</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>The file does not say when it was taken.</source>
        <translation>Le fichier ne dit pas quand la photo a été prise.</translation>
    </message>
    <message>
        <source>Its name says %1, but it was taken on %2.</source>
        <translation>Le nom du fichier indique %1, mais la photo a été prise le %2.</translation>
    </message>
    <message>
        <source>Its name ends in %1, but the photographer is %2.</source>
        <translation>Le nom du fichier finit par %1, mais le photographe est %2.</translation>
    </message>
    <message>
        <source>Private instructions: %1</source>
        <translation>Consignes internes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The rows alone</source>
        <translation>Les rangées seules</translation>
    </message>
    <message>
        <source>What happened, then the rows</source>
        <translation>Ce qui s’est passé, puis les rangées</translation>
    </message>
    <message>
        <source>The rows, then place and date</source>
        <translation>Les rangées, puis le lieu et la date</translation>
    </message>
    <message>
        <source>Headline, rows, place and date</source>
        <translation>Titre, rangées, lieu et date</translation>
    </message>
    <message>
        <source>News agency: with credit</source>
        <translation>Agence de presse&#xa0;: avec crédit</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Sort the row as they stand</source>
        <translation>Ranger selon leur place sur la photo</translation>
    </message>
    <message>
        <source>Move to that row</source>
        <translation>Déplacer vers cette rangée</translation>
    </message>
    <message>
        <source>Take the second out</source>
        <translation>Retirer la seconde fois</translation>
    </message>
    <message>
        <source>Mark as decorative</source>
        <translation>Marquer comme décorative</translation>
    </message>
    <message>
        <source>Make it the long description</source>
        <translation>En faire la description longue</translation>
    </message>
    <message>
        <source>Shorten the Caption</source>
        <translation>Légende raccourcie</translation>
    </message>
    <message>
        <source>Releases are on file for this photo</source>
        <translation>Les autorisations sont enregistrées pour cette photo</translation>
    </message>
    <message>
        <source>Releases are on file for the whole event</source>
        <translation>Les autorisations sont enregistrées pour tout l’événement</translation>
    </message>
    <message>
        <source>Name only those who are seen here</source>
        <translation>Ne nommer que les personnes visibles ici</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Non identifié</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Taken on %1, but the event was on %2. Is the camera’s clock right?</source>
        <translation>Prise le %1, mais date de l’événement&#xa0;: %2. L’horloge de l’appareil est-elle à l’heure&#x202f;?</translation>
    </message>
    <message>
        <source>The file does not say in which character set its texts are. Check that they read well.</source>
        <translation>Le fichier ne dit pas dans quel jeu de caractères sont ses textes. Vérifiez qu’ils se lisent bien.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Private instructions</source>
        <translation>Consignes internes</translation>
    </message>
    <message>
        <source>permission and restrictions of the handout</source>
        <translation>l’autorisation et les restrictions de la photo fournie</translation>
    </message>
</context>
<context>
    <name>rapporteur::AltTextForm</name>
    <message>
        <source>Writ&amp;ten</source>
        <translation>Écr&amp;it</translation>
    </message>
    <message>
        <source>&amp;Decorative: it says nothing</source>
        <translation>&amp;Décorative&#xa0;: elle ne dit rien</translation>
    </message>
    <message>
        <source>Draft From the P&amp;hoto</source>
        <translation>É&amp;baucher d’après la photo</translation>
    </message>
    <message>
        <source>Draft Row &amp;by Row</source>
        <translation>Ébaucher rangée par ra&amp;ngée</translation>
    </message>
    <message>
        <source>What the photo shows, for those who do not see it</source>
        <translation>Ce que montre la photo, pour qui ne la voit pas</translation>
    </message>
    <message>
        <source>Everything that the alt text has no room for, such as who stands where in a big group</source>
        <translation>Tout ce qui ne tient pas dans le texte alternatif, comme la place de chacun dans un grand groupe</translation>
    </message>
    <message>
        <source>&amp;Alt text</source>
        <translation>&amp;Texte alternatif</translation>
    </message>
    <message>
        <source>&amp;Long description</source>
        <translation>Descripti&amp;on longue</translation>
    </message>
    <message>
        <source>Change Alt Text</source>
        <translation>Modification du texte alternatif</translation>
    </message>
    <message>
        <source>Change Long Description</source>
        <translation>Modification de la description longue</translation>
    </message>
    <message>
        <source>Mark as Decorative</source>
        <translation>Marquage comme décorative</translation>
    </message>
    <message>
        <source>Needs an Alt Text</source>
        <translation>Texte alternatif demandé</translation>
    </message>
    <message>
        <source>Draft Alt Text</source>
        <translation>Ébauche du texte alternatif</translation>
    </message>
    <message>
        <source>Draft Long Description</source>
        <translation>Ébauche de la description longue</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>This repeats the caption: a screen reader says both. Say what is seen instead.</source>
        <translation>Ce texte répète la légende&#xa0;: un lecteur d’écran dit les deux. Dites plutôt ce que l’on voit.</translation>
    </message>
    <message>
        <source>This is long to listen to. Put the rest into the long description.</source>
        <translation>C’est long à écouter. Mettez le reste dans la description longue.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleActions</name>
    <message>
        <source>Heading &amp;2</source>
        <translation>Intertitre &amp;2</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>Intertitre &amp;3</translation>
    </message>
    <message>
        <source>Heading &amp;4</source>
        <translation>Intertitre &amp;4</translation>
    </message>
    <message>
        <source>I&amp;ndented Quotation</source>
        <translation>Citation en &amp;retrait</translation>
    </message>
    <message>
        <source>&amp;Quotation with Speaker</source>
        <translation>Citation avec &amp;locuteur</translation>
    </message>
    <message>
        <source>&amp;Bulleted List</source>
        <translation>Liste à p&amp;uces</translation>
    </message>
    <message>
        <source>Nu&amp;mbered List</source>
        <translation>Liste &amp;numérotée</translation>
    </message>
    <message>
        <source>&amp;Deeper in the List</source>
        <translation>&amp;Descendre dans la liste</translation>
    </message>
    <message>
        <source>Deeper in the List</source>
        <translation>Descente dans la liste</translation>
    </message>
    <message>
        <source>L&amp;ess Deep in the List</source>
        <translation>Re&amp;monter dans la liste</translation>
    </message>
    <message>
        <source>Less Deep in the List</source>
        <translation>Remontée dans la liste</translation>
    </message>
    <message>
        <source>B&amp;old</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Souligné</translation>
    </message>
    <message>
        <source>&amp;Strike Through</source>
        <translation>&amp;Barré</translation>
    </message>
    <message>
        <source>Su&amp;perscript</source>
        <translation>Exp&amp;osant</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>Lien h&amp;ypertexte…</translation>
    </message>
    <message>
        <source>L&amp;anguage…</source>
        <translation>L&amp;angue…</translation>
    </message>
    <message>
        <source>Remove Formatting</source>
        <translation>Effacement de la mise en forme</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Personne</translation>
    </message>
    <message>
        <source>&amp;Event, Organization or Delegation</source>
        <translation>É&amp;vénement, organisation ou délégation</translation>
    </message>
    <message>
        <source>P&amp;hoto…</source>
        <translation>P&amp;hoto…</translation>
    </message>
    <message>
        <source>&amp;Delegation…</source>
        <translation>&amp;Délégation…</translation>
    </message>
    <message>
        <source>&amp;Table…</source>
        <translation>&amp;Tableau…</translation>
    </message>
    <message>
        <source>D&amp;ivider</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>Write Other &amp;Words</source>
        <translation>Écrire une a&amp;utre formulation</translation>
    </message>
    <message>
        <source>&amp;Return to the Facts</source>
        <translation>&amp;Revenir aux faits</translation>
    </message>
    <message>
        <source>&amp;Link the Name</source>
        <translation>&amp;Lier le nom</translation>
    </message>
    <message>
        <source>Link &amp;All Names</source>
        <translation>Lier tous les &amp;noms</translation>
    </message>
    <message>
        <source>Ta&amp;ke the Sentence Apart…</source>
        <translation>Déco&amp;mposer la phrase…</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Lier à %1</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Sélectionnez d’abord les mots.</translation>
    </message>
    <message>
        <source>A language is a mark of the words that are written in it.</source>
        <translation>Une langue est une marque des mots qui sont écrits dans cette langue.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of these words, for example fr or zh-Hans; empty: as the article</source>
        <translation>Langue de ces mots, par exemple fr ou zh-Hans&#x202f;; vide&#xa0;: comme l’article</translation>
    </message>
    <message>
        <source>“%1” is not the short name of a language.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas le nom court d’une langue.</translation>
    </message>
    <message>
        <source>Examples: fr, zh-Hans, ar, pt-BR.</source>
        <translation>Exemples&#xa0;: fr, zh-Hans, ar, pt-BR.</translation>
    </message>
    <message>
        <source>Insert Photo</source>
        <translation>Insertion d’une photo</translation>
    </message>
    <message>
        <source>Insert Delegation</source>
        <translation>Insertion d’une délégation</translation>
    </message>
    <message>
        <source>Insert Table</source>
        <translation>Insertion d’un tableau</translation>
    </message>
    <message>
        <source>Insert Divider</source>
        <translation>Insertion d’un séparateur</translation>
    </message>
    <message>
        <source>Change Photo</source>
        <translation>Modification de la photo</translation>
    </message>
    <message>
        <source>Change Delegation</source>
        <translation>Modification de la délégation</translation>
    </message>
    <message>
        <source>Change Table</source>
        <translation>Modification du tableau</translation>
    </message>
    <message>
        <source>Change Speaker</source>
        <translation>Modification du locuteur</translation>
    </message>
    <message>
        <source>Insert Photos</source>
        <translation>Insertion de photos</translation>
    </message>
    <message>
        <source>This paragraph does not list who came.</source>
        <translation>Ce paragraphe n’énumère pas les participants.</translation>
    </message>
    <message>
        <source>It takes apart sentences like “The U.S. delegation led by Marshall included: Stephen Hadley, senior advisor; …”.</source>
        <translation>Cette commande décompose des phrases comme “The U.S. delegation led by Marshall included: Stephen Hadley, senior advisor; …”.</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Décomposer</translation>
    </message>
    <message>
        <source>Link Name</source>
        <translation>Lien sur le nom</translation>
    </message>
    <message>
        <source>There is no name to link.</source>
        <translation>Il n’y a pas de nom à lier.</translation>
    </message>
    <message>
        <source>Full names of people of the newsroom are offered a moment after they were written.</source>
        <translation>Les noms complets des personnes de la rédaction sont proposés un instant après avoir été écrits.</translation>
    </message>
    <message>
        <source>Link All Names</source>
        <translation>Lien sur tous les noms</translation>
    </message>
    <message>
        <source>Return to the Facts</source>
        <translation>Retour aux faits</translation>
    </message>
    <message>
        <source>Paragrap&amp;h</source>
        <translation>&amp;Paragraphe</translation>
    </message>
    <message>
        <source>Pull Quo&amp;te</source>
        <translation>E&amp;xergue</translation>
    </message>
    <message>
        <source>Subsc&amp;ript</source>
        <translation>Indic&amp;e</translation>
    </message>
    <message>
        <source>Remo&amp;ve Formatting</source>
        <translation>E&amp;ffacer la mise en forme</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleFields</name>
    <message>
        <source>Change Address</source>
        <translation>Modification de l’adresse</translation>
    </message>
    <message>
        <source>Change Language</source>
        <translation>Modification de la langue</translation>
    </message>
    <message>
        <source>Change Type</source>
        <translation>Modification du type</translation>
    </message>
    <message>
        <source>Change Topics</source>
        <translation>Modification des thèmes</translation>
    </message>
    <message>
        <source>Change Dateline</source>
        <translation>Modification du lieu et de la date</translation>
    </message>
    <message>
        <source>Change Byline</source>
        <translation>Modification de la signature</translation>
    </message>
    <message>
        <source>Change Publication Date</source>
        <translation>Modification de la date de publication</translation>
    </message>
    <message>
        <source>Change Date of Update</source>
        <translation>Modification de la date de mise à jour</translation>
    </message>
    <message>
        <source>Change Embargo</source>
        <translation>Modification de l’embargo</translation>
    </message>
    <message>
        <source>Change Canonical Address</source>
        <translation>Modification de l’adresse de référence</translation>
    </message>
    <message>
        <source>Change Status</source>
        <translation>Modification du statut</translation>
    </message>
    <message>
        <source>Change Authors</source>
        <translation>Modification des auteurs</translation>
    </message>
    <message>
        <source>Change Events</source>
        <translation>Modification des événements</translation>
    </message>
    <message>
        <source>Change Lead Photo</source>
        <translation>Modification de la photo principale</translation>
    </message>
    <message>
        <source>Change Related Items</source>
        <translation>Modification des éléments liés</translation>
    </message>
    <message>
        <source>Use the Facts</source>
        <translation>Prendre les faits</translation>
    </message>
    <message>
        <source>Keep the Words</source>
        <translation>Garder les mots</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleFilterBar</name>
    <message>
        <source>Any status</source>
        <translation>Tout statut</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrer par statut</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Tout type</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>Filtrer par type</translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation>Tout thème</translation>
    </message>
    <message>
        <source>Filter by topic</source>
        <translation>Filtrer par thème</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Toute année</translation>
    </message>
    <message>
        <source>Filter by year</source>
        <translation>Filtrer par année</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleFind</name>
    <message>
        <source>Replace</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Remplacement de tout</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleHandover</name>
    <message>
        <source>Open the article that you want to hand over first.</source>
        <translation>Ouvrez d’abord l’article que vous voulez remettre.</translation>
    </message>
    <message>
        <source>The article could not be handed over.</source>
        <translation>L’article n’a pas pu être remis.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleSurface</name>
    <message>
        <source>Change Headline</source>
        <translation>Modification du titre</translation>
    </message>
</context>
<context>
    <name>rapporteur::ArticleTextEdit</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Deeper in the List</source>
        <translation>Descente dans la liste</translation>
    </message>
    <message>
        <source>Less Deep in the List</source>
        <translation>Remontée dans la liste</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Paste &amp;without Formatting</source>
        <translation>Coller &amp;sans mise en forme</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Collage</translation>
    </message>
    <message>
        <source>Move Text</source>
        <translation>Déplacement de texte</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Write Other Words</source>
        <translation>Autre formulation</translation>
    </message>
    <message>
        <source>— who says this?</source>
        <translation>— qui le dit&#x202f;?</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Write the article …</source>
        <translation>Écrivez l’article…</translation>
    </message>
</context>
<context>
    <name>rapporteur::CaptionDialog</name>
    <message>
        <source>Back to the &amp;Facts</source>
        <translation>Revenir aux &amp;faits</translation>
    </message>
    <message>
        <source>&amp;Leave It Out</source>
        <translation>Lai&amp;sser de côté</translation>
    </message>
    <message>
        <source>Caption and Alt Text</source>
        <translation>Légende et texte alternatif</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>&amp;Short</source>
        <translation>&amp;Courte</translation>
    </message>
    <message>
        <source>Social &amp;Media</source>
        <translation>&amp;Réseaux sociaux</translation>
    </message>
    <message>
        <source>&amp;Wire</source>
        <translation>A&amp;gence</translation>
    </message>
    <message>
        <source>Which caption</source>
        <translation>Quelle légende</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No photo release is on file for this person: he or she is printed as unidentified.</source>
        <translation>Aucune autorisation de droit à l’image n’est enregistrée pour cette personne&#xa0;: elle est imprimée comme non identifiée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Leave the Caption Out</source>
        <translation>Légende laissée de côté</translation>
    </message>
    <message>
        <source>Use a Template</source>
        <translation>Utilisation d’un modèle</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Start From a &amp;Draft</source>
        <translation>&amp;Partir d’une ébauche</translation>
    </message>
    <message>
        <source>This is longer than one post.</source>
        <translation>C’est plus long qu’un seul message.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>The tinted part is written from the facts and follows them. Write before, after and in it.</source>
        <translation>La partie teintée est écrite d’après les faits et les suit. Écrivez avant, après et dedans.</translation>
    </message>
    <message>
        <source>Typed by hand. Once people are seated, the row can be written from the facts.</source>
        <translation>Tapée à la main. Une fois les personnes placées, la rangée peut être écrite d’après les faits.</translation>
    </message>
    <message>
        <source>Typed by hand.</source>
        <translation>Tapée à la main.</translation>
    </message>
    <message>
        <source>Draft a Caption</source>
        <translation>Ébauche d’une légende</translation>
    </message>
</context>
<context>
    <name>rapporteur::CaptionEdit</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Change Caption</source>
        <translation>Modification de la légende</translation>
    </message>
    <message>
        <source>Back to the Facts</source>
        <translation>Retour aux faits</translation>
    </message>
    <message>
        <source>Your words: %1. From the facts: %2.</source>
        <translation>Vos mots&#xa0;: %1. D’après les faits&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Written from the facts. Change it here, and only these words are yours.</source>
        <translation>Écrit d’après les faits. Si vous le modifiez ici, seuls ces mots seront les vôtres.</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Revenir à «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChangedFacts</name>
    <message numerus="yes">
        <source>%n fact(s) in this text changed since it was approved. Its words stay until you decide.</source>
        <translation>
            <numerusform>%n fait de ce texte a changé depuis son approbation. Ses mots restent jusqu’à votre décision.</numerusform>
            <numerusform>%n faits de ce texte ont changé depuis son approbation. Ses mots restent jusqu’à votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the changes…</source>
        <translation>Voir les changements…</translation>
    </message>
    <message>
        <source>Open the article whose changed facts you want to see first.</source>
        <translation>Ouvrez d’abord l’article dont vous voulez voir les faits modifiés.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ComparisonView</name>
    <message>
        <source>What has changed since that version</source>
        <translation>Ce qui a changé depuis cette version</translation>
    </message>
</context>
<context>
    <name>rapporteur::ConflictChoice</name>
    <message>
        <source>%1 from %2: %3</source>
        <translation>%1, d’après %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>rapporteur::Docks</name>
    <message>
        <source>Li&amp;brary</source>
        <translation>Bibliot&amp;hèque</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Ape&amp;rçu</translation>
    </message>
    <message>
        <source>Deta&amp;ils</source>
        <translation>Détai&amp;ls</translation>
    </message>
    <message>
        <source>Problem&amp;s</source>
        <translation>Problè&amp;mes</translation>
    </message>
</context>
<context>
    <name>rapporteur::ExportDialog</name>
    <message>
        <source>Export Bundle</source>
        <translation>Exporter le paquet</translation>
    </message>
    <message numerus="yes">
        <source>All %n article(s) that are ready or published</source>
        <translation>
            <numerusform>%n article prêt ou publié</numerusform>
            <numerusform>Les %n articles prêts ou publiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Seulement «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Only the open article</source>
        <translation>Seulement l’article ouvert</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archive…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Articles:</source>
        <translation>Articles&#xa0;:</translation>
    </message>
    <message>
        <source>Write to:</source>
        <translation>Écrire dans&#xa0;:</translation>
    </message>
    <message>
        <source>Web address:</source>
        <translation>Adresse web&#xa0;:</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>Choose the Folder for the Bundle</source>
        <translation>Choisir le dossier du paquet</translation>
    </message>
    <message>
        <source>Choose the Archive for the Bundle</source>
        <translation>Choisir l’archive du paquet</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>A bundle that is there already is replaced once the new one is complete and checked.</source>
        <translation>Un paquet déjà présent est remplacé quand le nouveau est complet et vérifié.</translation>
    </message>
    <message>
        <source>The web address begins with https:// and names the site, or is left empty.</source>
        <translation>L’adresse web commence par https:// et désigne le site, ou reste vide.</translation>
    </message>
</context>
<context>
    <name>rapporteur::FactChangesDialog</name>
    <message>
        <source>&amp;Use the Facts</source>
        <translation>&amp;Prendre les faits</translation>
    </message>
    <message>
        <source>&amp;Keep the Words</source>
        <translation>&amp;Garder les mots</translation>
    </message>
    <message>
        <source>Changed Facts</source>
        <translation>Faits modifiés</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>By the facts of today</source>
        <translation>Selon les faits d’aujourd’hui</translation>
    </message>
    <message>
        <source>Changed facts</source>
        <translation>Faits modifiés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The ticked places read as the facts say now</source>
        <translation>Les endroits cochés disent ce que disent les faits</translation>
    </message>
    <message>
        <source>The ticked places stay as they are, and the difference is not told again</source>
        <translation>Les endroits cochés restent tels quels, et la différence n’est plus signalée</translation>
    </message>
    <message>
        <source>The text of “%1” says what the facts say.</source>
        <translation>Le texte de «&#x202f;%1&#x202f;» dit ce que disent les faits.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was approved, so its words stay. %n fact(s) changed since: tick the places, then choose.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» est approuvé, ses mots restent donc. %n fait a changé depuis&#xa0;: cochez les endroits, puis choisissez.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» est approuvé, ses mots restent donc. %n faits ont changé depuis&#xa0;: cochez les endroits, puis choisissez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::FindBar</name>
    <message>
        <source>Previous Hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next Hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Match Case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole Words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Rem&amp;placer</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>Résultat suiva&amp;nt</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Résu&amp;ltat précédent</translation>
    </message>
    <message>
        <source>What comes from facts stays.</source>
        <translation>Ce qui vient des faits reste.</translation>
    </message>
    <message>
        <source>1 place was replaced.</source>
        <translation>1 endroit a été remplacé.</translation>
    </message>
    <message numerus="yes">
        <source>%n places were replaced.</source>
        <translation>
            <numerusform>%n endroit a été remplacé.</numerusform>
            <numerusform>%n endroits ont été remplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trouvés</translation>
    </message>
    <message>
        <source>This comes from the facts and cannot be replaced here: change it in the record that it names.</source>
        <translation>Cela vient des faits et ne se remplace pas ici&#xa0;: modifiez-le dans la fiche que ce passage nomme.</translation>
    </message>
    <message>
        <source>Replace A&amp;ll</source>
        <translation>Tout remp&amp;lacer</translation>
    </message>
</context>
<context>
    <name>rapporteur::FindInNewsroomDialog</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>All hits</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Find in the Newsroom</source>
        <translation>Rechercher dans la rédaction</translation>
    </message>
    <message>
        <source>Nothing: takes the hits out</source>
        <translation>Rien&#xa0;: supprime les résultats</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>Texte c&amp;herché&#xa0;:</translation>
    </message>
    <message>
        <source>Replace &amp;by:</source>
        <translation>Remplacer &amp;par&#xa0;:</translation>
    </message>
    <message>
        <source>The newsroom could not be searched.</source>
        <translation>La recherche dans la rédaction a échoué.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Remplacement en cours…</translation>
    </message>
    <message>
        <source>Replace in the Newsroom</source>
        <translation>Remplacement dans la rédaction</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>«&#x202f;%1&#x202f;» est introuvable.</translation>
    </message>
    <message>
        <source>There are more than %1 hits; the first of them are shown. Look for a longer text to see all.</source>
        <translation>Il y a plus de %1 résultats&#x202f;; les premiers sont affichés. Cherchez un texte plus long pour tout voir.</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit in %1.</source>
        <extracomment>%1 is &quot;5 records&quot;.</extracomment>
        <translation>1 résultat dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits in %1.</source>
        <translation>
            <numerusform>%n résultat dans %1.</numerusform>
            <numerusform>%n résultats dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 comes from the facts and cannot be replaced here.</source>
        <translation>1 vient des faits et ne peut pas être remplacé ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n come from the facts and cannot be replaced here.</source>
        <translation>
            <numerusform>%n vient des faits et ne peut pas être remplacé ici.</numerusform>
            <numerusform>%n viennent des faits et ne peuvent pas être remplacés ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>R&amp;emplacer</translation>
    </message>
    <message>
        <source>&amp;Replace %1</source>
        <translation>R&amp;emplacer %1</translation>
    </message>
    <message>
        <source>Each place is shown here before anything is changed.</source>
        <translation>Chaque endroit est montré ici avant tout changement.</translation>
    </message>
</context>
<context>
    <name>rapporteur::FormatBar</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Paragraph style</source>
        <translation>Style de paragraphe</translation>
    </message>
    <message>
        <source>Paragraph style: %1</source>
        <translation>Style de paragraphe&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::FoundTextModel</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>comes from the facts</source>
        <translation>vient des faits</translation>
    </message>
    <message>
        <source>becomes: %1</source>
        <translation>devient&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comes from the facts: change it in the record it names.</source>
        <translation>Vient des faits&#xa0;: modifiez-le dans la fiche nommée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::FramingDialog</name>
    <message>
        <source>The caption of those who are seen:</source>
        <translation>La légende de celles et ceux que l’on voit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Copy This Caption</source>
        <translation>&amp;Copier cette légende</translation>
    </message>
    <message>
        <source>Crop and Mask</source>
        <translation>Recadrer et masquer</translation>
    </message>
    <message>
        <source>Crops, masks and focal point</source>
        <translation>Cadrages, masques et point d’intérêt</translation>
    </message>
    <message>
        <source>&amp;Suggest</source>
        <translation>&amp;Proposer</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Add &amp;Blur</source>
        <translation>Ajouter un &amp;flou</translation>
    </message>
    <message>
        <source>Add Bo&amp;x</source>
        <translation>Ajouter un cac&amp;he</translation>
    </message>
    <message>
        <source>%1, set</source>
        <translation>%1, défini</translation>
    </message>
    <message>
        <source>%1, not set</source>
        <translation>%1, non défini</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Point d’intérêt</translation>
    </message>
    <message>
        <source>Blur %1</source>
        <translation>Flou %1</translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>Cache %1</translation>
    </message>
    <message>
        <source>Nothing outside this crop ever leaves the newsroom. Drag over the picture to draw it.</source>
        <translation>Rien de ce qui est hors de ce cadre ne sort de la rédaction. Faites glisser le pointeur sur l’image pour le tracer.</translation>
    </message>
    <message>
        <source>Drag over the picture, or let it be suggested.</source>
        <translation>Faites glisser le pointeur sur l’image, ou demandez une proposition.</translation>
    </message>
    <message>
        <source>Click what must stay in view when a page shows less of the picture.</source>
        <translation>Cliquez sur ce qui doit rester visible quand une page montre moins de l’image.</translation>
    </message>
    <message>
        <source>What lies under it is hidden in every picture that leaves.</source>
        <translation>Ce qui est dessous est caché dans toute image qui sort.</translation>
    </message>
</context>
<context>
    <name>rapporteur::FramingView</name>
    <message>
        <source>The picture is being read…</source>
        <translation>Lecture de l’image en cours…</translation>
    </message>
    <message>
        <source>Picture with its crop</source>
        <translation>Image et son cadrage</translation>
    </message>
    <message>
        <source>Arrow keys move the chosen part, Shift and arrow keys change its size.</source>
        <translation>Les flèches déplacent la partie choisie&#x202f;; avec Maj, elles changent sa taille.</translation>
    </message>
</context>
<context>
    <name>rapporteur::HandoutDialog</name>
    <message>
        <source>&amp;Somebody else gave us this picture</source>
        <translation>&amp;Quelqu’un d’autre nous a donné cette image</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Photo fournie</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Who allowed it, when, and for what</source>
        <translation>Qui l’a permis, quand et pour quoi</translation>
    </message>
    <message>
        <source>&amp;Given by:</source>
        <translation>&amp;Fournie par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Permission:</source>
        <translation>&amp;Permission&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Restrictions (private):</source>
        <translation>&amp;Restrictions (internes)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Last day of use:</source>
        <translation>&amp;Dernier jour d’utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Write the last day as 2026-12-31, 2026-12 or 2026.</source>
        <translation>Écrivez le dernier jour comme 2026-12-31, 2026-12 ou 2026.</translation>
    </message>
    <message>
        <source>That day is over: an export with this photo will stop.</source>
        <translation>Ce jour est passé&#xa0;: une exportation avec cette photo s’arrêtera.</translation>
    </message>
    <message>
        <source>An export will ask who gave the picture and who allowed its use.</source>
        <translation>L’exportation demandera qui a fourni l’image et qui en a permis l’utilisation.</translation>
    </message>
</context>
<context>
    <name>rapporteur::HandoverDialog</name>
    <message>
        <source>Hand Over “%1”</source>
        <translation>Remettre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>This article cannot be handed over yet. Correct these points in the text first:</source>
        <translation>Cet article ne peut pas encore être remis. Corrigez d’abord ces points dans le texte&#xa0;:</translation>
    </message>
    <message>
        <source>Save &amp;Pictures…</source>
        <translation>Enregistrer les &amp;photos…</translation>
    </message>
    <message>
        <source>Save the pictures under readable names</source>
        <translation>Enregistrer les photos sous des noms lisibles</translation>
    </message>
    <message>
        <source>&amp;Word Copy…</source>
        <translation>Copie &amp;Word…</translation>
    </message>
    <message>
        <source>Save a marked copy for reviewers as a Word document</source>
        <translation>Enregistrer une copie marquée pour relecture en document Word</translation>
    </message>
    <message>
        <source>P&amp;DF Copy…</source>
        <translation>Copie P&amp;DF…</translation>
    </message>
    <message>
        <source>Save a marked copy for reviewers as PDF</source>
        <translation>Enregistrer une copie marquée pour relecture en PDF</translation>
    </message>
    <message>
        <source>Copy &amp;Changes</source>
        <translation>Copier les &amp;changements</translation>
    </message>
    <message>
        <source>Copy what changed since the last hand-over, ready to mail</source>
        <translation>Copier ce qui a changé depuis la dernière remise, prêt à envoyer</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Approuver…</translation>
    </message>
    <message>
        <source>Record who approved this text</source>
        <translation>Noter qui a approuvé ce texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <translation>Dossier des photos</translation>
    </message>
    <message>
        <source>Saving the pictures…</source>
        <translation>Enregistrement des photos…</translation>
    </message>
    <message>
        <source>The pictures were not saved.</source>
        <translation>Les photos n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>The pictures are in “%1”.</source>
        <translation>Les photos sont dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Save the Copy for Review</source>
        <translation>Enregistrer la copie de relecture</translation>
    </message>
    <message>
        <source>The Word copy cannot be written yet.</source>
        <translation>La copie Word ne peut pas encore être écrite.</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>Writing the Word copy…</source>
        <translation>Écriture de la copie Word…</translation>
    </message>
    <message>
        <source>The Word copy was not written.</source>
        <translation>La copie Word n’a pas été écrite.</translation>
    </message>
    <message>
        <source>The Word copy is “%1”.</source>
        <translation>La copie Word est «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF copy…</source>
        <translation>Écriture de la copie PDF…</translation>
    </message>
    <message>
        <source>The PDF copy is “%1”.</source>
        <translation>La copie PDF est «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The PDF copy “%1” was not written. Check that you may write there, then try again.</source>
        <translation>La copie PDF «&#x202f;%1&#x202f;» n’a pas été écrite. Vérifiez que vous avez le droit d’y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>The list of changes was not made.</source>
        <translation>La liste des changements n’a pas été établie.</translation>
    </message>
    <message>
        <source>The list of changes is copied. Paste it into a mail.</source>
        <translation>La liste des changements est copiée. Collez-la dans un courriel.</translation>
    </message>
    <message>
        <source>Approve the Text</source>
        <translation>Approuver le texte</translation>
    </message>
    <message>
        <source>Who approves it?</source>
        <translation>Qui l’approuve&#x202f;?</translation>
    </message>
    <message>
        <source>A note for the record (may stay empty)</source>
        <translation>Une note à conserver (facultative)</translation>
    </message>
    <message>
        <source>The approval was not recorded.</source>
        <translation>L’approbation n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>Nobody has approved this text yet.</source>
        <translation>Personne n’a encore approuvé ce texte.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source># Rapporteur %1

The newsroom of an institute that reports on dialogues, missions and conferences.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with Qt %2, SQLite, ICU, libvips and Exiv2.</source>
        <translation># Rapporteur %1

La rédaction d’un institut qui rend compte de dialogues, de missions et de conférences.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.

Construit avec Qt %2, SQLite, ICU, libvips et Exiv2.</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>À propos de Rapporteur</translation>
    </message>
</context>
<context>
    <name>rapporteur::ImportPhotosDialog</name>
    <message>
        <source>The photos were not looked at.</source>
        <translation>Les photos n’ont pas été examinées.</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>Examen des images…</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>There are no pictures here.</source>
        <translation>Il n’y a pas d’image ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n new photo(s).</source>
        <translation>
            <numerusform>%n nouvelle photo.</numerusform>
            <numerusform>%n nouvelles photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n est déjà là.</numerusform>
            <numerusform>%n sont déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be used.</source>
        <translation>
            <numerusform>%n ne peut pas être utilisée.</numerusform>
            <numerusform>%n ne peuvent pas être utilisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) are no pictures.</source>
        <translation>
            <numerusform>%n autre fichier n’est pas une image.</numerusform>
            <numerusform>%n autres fichiers ne sont pas des images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n were looked at.</source>
        <translation>
            <numerusform>Seul %n a été examiné.</numerusform>
            <numerusform>Seuls les %n premiers ont été examinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n Photo(s)</source>
        <translation>
            <numerusform>Importer %n photo</numerusform>
            <numerusform>Importer %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos were not imported.</source>
        <translation>Les photos n’ont pas été importées.</translation>
    </message>
    <message>
        <source>Copying the pictures…</source>
        <translation>Copie des images…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Photos</source>
        <translation>Importer des photos</translation>
    </message>
    <message>
        <source>Choose photos or a whole folder, or drop them here.</source>
        <translation>Choisissez des photos ou un dossier entier, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>They are copied into the newsroom; your files stay as they are.</source>
        <translation>Elles sont copiées dans la rédaction&#x202f;; vos fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Choose &amp;Photos…</source>
        <translation>Choisir des &amp;photos…</translation>
    </message>
    <message>
        <source>Choose a &amp;Folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Choose Photos</source>
        <translation>Choisir des photos</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Choose a Folder of Photos</source>
        <translation>Choisir un dossier de photos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>As each file suggests</source>
        <translation>Selon chaque fichier</translation>
    </message>
    <message>
        <source>Always %1</source>
        <translation>Toujours %1</translation>
    </message>
    <message>
        <source>Where files contradict &amp;themselves:</source>
        <translation>Quand un fichier se &amp;contredit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Event:</source>
        <translation>É&amp;vénement&#xa0;:</translation>
    </message>
    <message>
        <source>Te&amp;mplate:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>Choose &amp;Others</source>
        <translation>Choisir d’a&amp;utres photos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>rapporteur::InspectorPanel</name>
    <message>
        <source>Open an article to see its details here.</source>
        <translation>Ouvrez un article pour voir ici ses détails.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>An address has small letters a to z, digits and single hyphens. The old one is kept.</source>
        <translation>Une adresse se compose de minuscules de a à z, de chiffres et de traits d’union isolés. L’ancienne est gardée.</translation>
    </message>
    <message>
        <source>made from the headline</source>
        <translation>tirée du titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>for instance News feature</source>
        <translation>par exemple Reportage</translation>
    </message>
    <message>
        <source>Topics, separated by commas</source>
        <translation>Thèmes, séparés par des virgules</translation>
    </message>
    <message>
        <source>for instance Security, Asia</source>
        <translation>par exemple Sécurité, Asie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour le</translation>
    </message>
    <message>
        <source>Under embargo until</source>
        <translation>Sous embargo jusqu’au</translation>
    </message>
    <message>
        <source>Write the day and the time, such as 2013-07-11 09:00.</source>
        <translation>Écrivez le jour et l’heure, comme 2013-07-11 09:00.</translation>
    </message>
    <message>
        <source>Write a date such as 2013-07-11, or with the time: 2013-07-11 09:00.</source>
        <translation>Écrivez une date comme 2013-07-11, ou avec l’heure&#xa0;: 2013-07-11 09:00.</translation>
    </message>
    <message>
        <source>YYYY-MM-DD HH:MM</source>
        <translation>AAAA-MM-JJ HH:MM</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Add author…</source>
        <translation>Ajouter un auteur…</translation>
    </message>
    <message>
        <source>Choose an Author</source>
        <translation>Choisir un auteur</translation>
    </message>
    <message>
        <source>Byline in place of the authors’ names</source>
        <translation>Signature à la place des noms d’auteurs</translation>
    </message>
    <message>
        <source>By …</source>
        <translation>Par…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Add event…</source>
        <translation>Ajouter un événement…</translation>
    </message>
    <message>
        <source>Choose an Event</source>
        <translation>Choisir un événement</translation>
    </message>
    <message>
        <source>Remove the lead photo</source>
        <translation>Retirer la photo principale</translation>
    </message>
    <message>
        <source>Lead photo</source>
        <translation>Photo principale</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>Lead photo: %1</source>
        <translation>Photo principale&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose the Lead Photo</source>
        <translation>Choisir la photo principale</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>À lire aussi</translation>
    </message>
    <message>
        <source>Add related…</source>
        <translation>Ajouter un lien…</translation>
    </message>
    <message>
        <source>Choose a Related Article or Publication</source>
        <translation>Choisir un article ou une publication à lire aussi</translation>
    </message>
    <message>
        <source>First published at</source>
        <translation>Paru d’abord à</translation>
    </message>
    <message>
        <source>The web address of the page where this text appeared first, such as https://example.org/news.</source>
        <translation>L’adresse web de la page où ce texte a paru d’abord, par exemple https://example.org/news.</translation>
    </message>
    <message>
        <source>only when it appeared elsewhere before</source>
        <translation>seulement s’il a déjà paru ailleurs</translation>
    </message>
</context>
<context>
    <name>rapporteur::LeavingDialog</name>
    <message>
        <source>The original is being read…</source>
        <translation>Lecture de l’original en cours…</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Ce qui reste ici</translation>
    </message>
    <message>
        <source>What Leaves with This Photo</source>
        <translation>Ce qui sort avec cette photo</translation>
    </message>
    <message>
        <source>In every picture file that an export delivers:</source>
        <translation>Dans chaque fichier d’image que livre une exportation&#xa0;:</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>In IPTC-IIM</source>
        <translation>En IPTC-IIM</translation>
    </message>
    <message>
        <source>In the original</source>
        <translation>Dans l’original</translation>
    </message>
    <message>
        <source>Kept in the newsroom, never exported: %1.</source>
        <translation>Gardé dans la rédaction, jamais exporté&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>In the original, none of it is copied: %n entries</source>
        <translation>
            <numerusform>Dans l’original, rien n’en est copié&#xa0;: %n entrée</numerusform>
            <numerusform>Dans l’original, rien n’en est copié&#xa0;: %n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::LibraryPanel</name>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search everything in this newsroom</source>
        <translation>Rechercher partout dans cette rédaction</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Nothing contains “%1”.</source>
        <translation>Rien ne contient «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>No article fits these filters.</source>
        <translation>Aucun article ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>All Photos Side by Side</source>
        <translation>Toutes les photos côte à côte</translation>
    </message>
</context>
<context>
    <name>rapporteur::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>A reader cannot follow this address. Web addresses, mailto: and tel: work, and addresses within the site.</source>
        <translation>Un lecteur ne peut pas suivre cette adresse. Les adresses web, mailto: et tel: conviennent, ainsi que les adresses internes au site.</translation>
    </message>
</context>
<context>
    <name>rapporteur::MainWindow</name>
    <message>
        <source>Newsrooms (*.rapporteur)</source>
        <translation>Rédactions (*.rapporteur)</translation>
    </message>
    <message>
        <source>“%1” was not opened.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>New Newsroom</source>
        <translation>Nouvelle rédaction</translation>
    </message>
    <message>
        <source>/Newsroom.rapporteur</source>
        <translation>/Rédaction.rapporteur</translation>
    </message>
    <message>
        <source>The newsroom was not made.</source>
        <translation>La rédaction n’a pas été créée.</translation>
    </message>
    <message>
        <source>Open a Newsroom</source>
        <translation>Ouvrir une rédaction</translation>
    </message>
    <message>
        <source>Where the Sample Newsroom Goes</source>
        <translation>Emplacement de la rédaction d’exemple</translation>
    </message>
    <message>
        <source>/Sample newsroom.rapporteur</source>
        <translation>/Rédaction d’exemple.rapporteur</translation>
    </message>
    <message>
        <source>The sample newsroom was not made.</source>
        <translation>La rédaction d’exemple n’a pas été créée.</translation>
    </message>
    <message>
        <source>Your last changes are not in the file. Close anyway and lose them?</source>
        <translation>Vos dernières modifications ne sont pas dans le fichier. Fermer quand même et les perdre&#x202f;?</translation>
    </message>
    <message>
        <source>Close and Lose Changes</source>
        <translation>Fermer et perdre les modifications</translation>
    </message>
</context>
<context>
    <name>rapporteur::MentionChoices</name>
    <message>
        <source>May not be named on this page</source>
        <translation>Ne doit pas être nommé sur cette page</translation>
    </message>
</context>
<context>
    <name>rapporteur::MentionPopup</name>
    <message>
        <source>What to mention</source>
        <translation>Qui ou quoi mentionner</translation>
    </message>
    <message>
        <source>Add “%1” as a new person</source>
        <translation>Ajouter «&#x202f;%1&#x202f;» comme nouvelle personne</translation>
    </message>
</context>
<context>
    <name>rapporteur::MentionTyping</name>
    <message>
        <source>Add a Person</source>
        <translation>Ajout d’une personne</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mention</translation>
    </message>
</context>
<context>
    <name>rapporteur::MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>New News&amp;room…</source>
        <translation>Nouvelle &amp;rédaction…</translation>
    </message>
    <message>
        <source>&amp;Open Newsroom…</source>
        <translation>&amp;Ouvrir une rédaction…</translation>
    </message>
    <message>
        <source>Sa&amp;mple Newsroom…</source>
        <translation>Rédaction d’exe&amp;mple…</translation>
    </message>
    <message>
        <source>&amp;Import Document…</source>
        <translation>&amp;Importer un document…</translation>
    </message>
    <message>
        <source>&amp;Export Bundle…</source>
        <translation>E&amp;xporter le paquet…</translation>
    </message>
    <message>
        <source>&amp;Write as a Document…</source>
        <translation>Écrire comme &amp;document…</translation>
    </message>
    <message>
        <source>&amp;Back Up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Check Every Record</source>
        <translation>&amp;Vérifier toutes les fiches</translation>
    </message>
    <message>
        <source>&amp;New Article</source>
        <translation>&amp;Nouvel article</translation>
    </message>
    <message>
        <source>New P&amp;ublication…</source>
        <translation>Nouvelle p&amp;ublication…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>C&amp;lose Window</source>
        <translation>Fermer &amp;la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Delete This Record</source>
        <translation>Supprimer cette &amp;fiche</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Paste &amp;Without Formatting</source>
        <translation>Coller &amp;sans mise en forme</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>&amp;Hand Over…</source>
        <translation>&amp;Remettre…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Navigation</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>&amp;Aller à…</translation>
    </message>
    <message>
        <source>&amp;Search Everything</source>
        <translation>&amp;Rechercher partout</translation>
    </message>
    <message>
        <source>The &amp;Text</source>
        <translation>Le &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Pa&amp;nneau suivant</translation>
    </message>
    <message>
        <source>Next &amp;Problem</source>
        <translation>Problème s&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>À &amp;propos de Rapporteur</translation>
    </message>
    <message>
        <source>&amp;Move Panels</source>
        <translation>&amp;Déplacer les panneaux</translation>
    </message>
    <message>
        <source>Find in the &amp;Newsroom…</source>
        <translation>Rechercher &amp;dans la rédaction…</translation>
    </message>
    <message>
        <source>New Per&amp;son…</source>
        <translation>Nouvelle p&amp;ersonne…</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>Rédac&amp;tions récentes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>Newsroom Settin&amp;gs…</source>
        <translation>P&amp;aramètres de la rédaction…</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Panneau précé&amp;dent</translation>
    </message>
    <message>
        <source>Lar&amp;ger Panel</source>
        <translation>A&amp;grandir le panneau</translation>
    </message>
    <message>
        <source>Smaller Pa&amp;nel</source>
        <translation>Réd&amp;uire le panneau</translation>
    </message>
    <message>
        <source>Changed &amp;Facts…</source>
        <translation>&amp;Faits modifiés…</translation>
    </message>
    <message>
        <source>Remo&amp;ve What Was Deleted…</source>
        <translation>Retirer &amp;ce qui a été supprimé…</translation>
    </message>
    <message>
        <source>Import &amp;Photos…</source>
        <translation>Importer des p&amp;hotos…</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Photos</translation>
    </message>
    <message>
        <source>Photo &amp;Desk</source>
        <translation>&amp;Bureau photo</translation>
    </message>
    <message>
        <source>Caption and &amp;Alt Text of This Photo…</source>
        <translation>&amp;Légende et texte alternatif de cette photo…</translation>
    </message>
    <message>
        <source>Import C&amp;ode Replacements…</source>
        <translation>Importer des codes de &amp;remplacement…</translation>
    </message>
    <message>
        <source>Seat the People o&amp;f This Photo…</source>
        <translation>Placer les personnes de cette ph&amp;oto…</translation>
    </message>
</context>
<context>
    <name>rapporteur::MissingPictures</name>
    <message>
        <source>The picture of the photo “%1” cannot be shown: its file is missing from “%2” or damaged. Your text is safe. Put the file back or take it from a backup, then open the newsroom again.</source>
        <translation>L’image de la photo «&#x202f;%1&#x202f;» ne peut pas être affichée&#xa0;: son fichier manque dans «&#x202f;%2&#x202f;» ou est endommagé. Votre texte est en sécurité. Remettez le fichier en place ou reprenez-le d’une sauvegarde, puis rouvrez la rédaction.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures cannot be shown, that of the photo “%1” among them: their files are missing from “%2” or damaged. Your text is safe. Put the files back or take them from a backup, then open the newsroom again.</source>
        <translation>
            <numerusform>%n image ne peut pas être affichée, celle de la photo «&#x202f;%1&#x202f;»&#xa0;: son fichier manque dans «&#x202f;%2&#x202f;» ou est endommagé. Votre texte est en sécurité. Remettez le fichier en place ou reprenez-le d’une sauvegarde, puis rouvrez la rédaction.</numerusform>
            <numerusform>%n images ne peuvent pas être affichées, dont celle de la photo «&#x202f;%1&#x202f;»&#xa0;: leurs fichiers manquent dans «&#x202f;%2&#x202f;» ou sont endommagés. Votre texte est en sécurité. Remettez les fichiers en place ou reprenez-les d’une sauvegarde, puis rouvrez la rédaction.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::NameRipple</name>
    <message>
        <source>Look for the old name</source>
        <translation>Recherche de l’ancien nom</translation>
    </message>
    <message>
        <source>Remember a Misspelling</source>
        <translation>Mémorisation d’une faute</translation>
    </message>
</context>
<context>
    <name>rapporteur::NewsroomDialog</name>
    <message>
        <source>Newsroom Settings</source>
        <translation>Paramètres de la rédaction</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>The name that stands at the top of every page</source>
        <translation>Le nom qui figure en tête de chaque page</translation>
    </message>
    <message>
        <source>Write a whole address such as https://www.example.org. The old one is kept.</source>
        <translation>Écrivez une adresse entière, comme https://www.example.org. L’ancienne est gardée.</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Page of all publications</source>
        <translation>Page de toutes les publications</translation>
    </message>
    <message>
        <source>Language of new articles</source>
        <translation>Langue des nouveaux articles</translation>
    </message>
    <message>
        <source>Time zone of dates and embargoes</source>
        <translation>Fuseau horaire des dates et des embargos</translation>
    </message>
    <message>
        <source>Universal time (UTC)</source>
        <translation>Temps universel (UTC)</translation>
    </message>
</context>
<context>
    <name>rapporteur::NewsroomFiles</name>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show Problems</source>
        <translation>Afficher les problèmes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Newsroom documents (*.json)</source>
        <translation>Documents de rédaction (*.json)</translation>
    </message>
    <message>
        <source>“%1” was not imported.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été importé.</translation>
    </message>
    <message>
        <source>Importing “%1”…</source>
        <translation>Importation de «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not imported: %n problem(s) stand in the way. Nothing was changed.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» n’a pas été importé&#xa0;: %n problème s’y oppose. Rien n’a été modifié.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» n’a pas été importé&#xa0;: %n problèmes s’y opposent. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>«&#x202f;%1&#x202f;» a été importé.</translation>
    </message>
    <message>
        <source>Add Photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>The photos were not added.</source>
        <translation>Les photos n’ont pas été ajoutées.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n picture(s)…</source>
        <translation>
            <numerusform>Lecture de %n image…</numerusform>
            <numerusform>Lecture de %n images…</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle was not exported.</source>
        <translation>Le paquet n’a pas été exporté.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message numerus="yes">
        <source>The bundle was not exported: %n problem(s) stand in the way. What was there is unchanged.</source>
        <translation>
            <numerusform>Le paquet n’a pas été exporté&#xa0;: %n problème s’y oppose. Ce qui s’y trouvait est inchangé.</numerusform>
            <numerusform>Le paquet n’a pas été exporté&#xa0;: %n problèmes s’y opposent. Ce qui s’y trouvait est inchangé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Browser</source>
        <translation>Afficher dans le navigateur</translation>
    </message>
    <message>
        <source>Found while exporting</source>
        <translation>Constaté pendant l’exportation</translation>
    </message>
    <message numerus="yes">
        <source>Show %n Remark(s)</source>
        <translation>
            <numerusform>Afficher %n remarque</numerusform>
            <numerusform>Afficher %n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were exported to “%1”.</source>
        <translation>
            <numerusform>%n article a été exporté dans «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n articles ont été exportés dans «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Write as a Document</source>
        <translation>Écrire comme document</translation>
    </message>
    <message>
        <source>The document was not written.</source>
        <translation>Le document n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Writing the document…</source>
        <translation>Écriture du document…</translation>
    </message>
    <message>
        <source>The newsroom was written to “%1”.</source>
        <translation>La rédaction a été écrite dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Choose Where the Backup Goes</source>
        <translation>Choisir l’emplacement de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>La sauvegarde n’a pas été faite.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>A checked backup is in “%1”.</source>
        <translation>Une sauvegarde vérifiée est dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The newsroom was not checked.</source>
        <translation>La rédaction n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>Checking every record…</source>
        <translation>Vérification de toutes les fiches…</translation>
    </message>
    <message>
        <source>Every record and picture is as it was stored.</source>
        <translation>Toutes les fiches et toutes les images sont telles qu’enregistrées.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) or picture(s) are damaged or missing.</source>
        <translation>
            <numerusform>%n fiche ou image est endommagée ou manquante.</numerusform>
            <numerusform>%n fiches ou images sont endommagées ou manquantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Where the Copy Goes</source>
        <translation>Choisir l’emplacement de la copie</translation>
    </message>
    <message>
        <source>The copy was not made.</source>
        <translation>La copie n’a pas été faite.</translation>
    </message>
    <message>
        <source>Everything, with your last changes, is in “%1”.</source>
        <translation>Tout, avec vos dernières modifications, est dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Remove everything that was deleted from the newsroom file?</source>
        <translation>Retirer du fichier de la rédaction tout ce qui a été supprimé&#x202f;?</translation>
    </message>
    <message>
        <source>Deleted words, earlier versions that hold them and pictures without a photo can still be read in the file. Once they are removed, neither this nor any earlier change can be undone. Backups and exported pages are not touched.</source>
        <translation>Les mots supprimés, les versions antérieures qui les contiennent et les images sans photo peuvent encore être lus dans le fichier. Une fois retirés, ni ceci ni aucun changement antérieur ne peut être annulé. Les sauvegardes et les pages exportées ne sont pas touchées.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What was deleted was not removed.</source>
        <translation>Ce qui a été supprimé n’a pas été retiré.</translation>
    </message>
    <message>
        <source>Removing what was deleted…</source>
        <translation>Retrait de ce qui a été supprimé…</translation>
    </message>
    <message>
        <source>What was deleted can no longer be read in the newsroom file.</source>
        <translation>Ce qui a été supprimé ne peut plus être lu dans le fichier de la rédaction.</translation>
    </message>
</context>
<context>
    <name>rapporteur::NewsroomView</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pasted. Left out, because a page cannot hold it: %1.</source>
        <translation>Collé. Laissé de côté, car une page ne peut pas le contenir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is a person of this newsroom now.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant une personne de cette rédaction.</translation>
    </message>
    <message>
        <source>“%1” is a person of this newsroom now: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant une personne de cette rédaction&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose something in the library, or begin an article.</source>
        <translation>Choisissez un élément dans la bibliothèque, ou commencez un article.</translation>
    </message>
    <message>
        <source>New Article</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>The article could not be opened.</source>
        <translation>L’article n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>New Person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Name, as it is written the first time in a text:</source>
        <translation>Nom, tel qu’écrit la première fois dans un texte&#xa0;:</translation>
    </message>
    <message>
        <source>New Publication</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titre&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#x202f;%1&#x202f;» a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not deleted: %n record(s) mention it. Take it out there first.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» n’a pas été supprimé&#xa0;: %n fiche le mentionne. Retirez-le d’abord de là.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» n’a pas été supprimé&#xa0;: %n fiches le mentionnent. Retirez-le d’abord de là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Afficher la première</translation>
    </message>
    <message>
        <source>Open the article whose versions you want to see first.</source>
        <translation>Ouvrez d’abord l’article dont vous voulez voir les versions.</translation>
    </message>
    <message>
        <source>The versions of the article could not be read.</source>
        <translation>Les versions de l’article n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The article reads again as it did in the version “%1”.</source>
        <translation>L’article se lit de nouveau comme dans la version «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>These records are no longer in the newsroom: %1.</source>
        <translation>Ces fiches ne sont plus dans la rédaction&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This newsroom is empty. Begin with an article; everything else can come later.</source>
        <translation>Cette rédaction est vide. Commencez par un article&#x202f;; tout le reste peut venir plus tard.</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Remember as a Misspelling</source>
        <translation>Retenir comme faute</translation>
    </message>
    <message numerus="yes">
        <source>“%1” still stands in %n place(s), now that it is “%2”.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» figure encore à %n endroit, alors que c’est maintenant «&#x202f;%2&#x202f;».</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» figure encore à %n endroits, alors que c’est maintenant «&#x202f;%2&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the photo that you want to work on first.</source>
        <translation>Ouvrez d’abord la photo sur laquelle vous voulez travailler.</translation>
    </message>
    <message>
        <source>Import Code Replacements</source>
        <translation>Importer des codes de remplacement</translation>
    </message>
    <message>
        <source>Code replacements (*.txt *.tsv)</source>
        <translation>Codes de remplacement (*.txt *.tsv)</translation>
    </message>
    <message>
        <source>The code replacements were not imported.</source>
        <translation>Les codes de remplacement n’ont pas été importés.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) imported.</source>
        <translation>
            <numerusform>%n code importé.</numerusform>
            <numerusform>%n codes importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) people of this newsroom.</source>
        <translation>
            <numerusform>%n d’entre eux désigne une personne de cette rédaction.</numerusform>
            <numerusform>%n d’entre eux désignent des personnes de cette rédaction.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a code and a text were left out.</source>
        <translation>
            <numerusform>%n ligne sans code ni texte a été laissée de côté.</numerusform>
            <numerusform>%n lignes sans code ni texte ont été laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>rapporteur::ObjectPictures</name>
    <message>
        <source>This photo is not in the newsroom.</source>
        <translation>Cette photo n’est pas dans la rédaction.</translation>
    </message>
</context>
<context>
    <name>rapporteur::PasteCaptionDialog</name>
    <message>
        <source>Paste a Caption</source>
        <translation>Coller une légende</translation>
    </message>
    <message>
        <source>Front row, left to right: …</source>
        <translation>Front row, left to right&#xa0;: A, B…</translation>
    </message>
    <message>
        <source>Rows and people found</source>
        <translation>Rangées et personnes trouvées</translation>
    </message>
    <message>
        <source>&amp;Caption as it was written</source>
        <translation>&amp;Légende telle qu’elle a été écrite</translation>
    </message>
    <message>
        <source>Seat These People</source>
        <translation>Placer ces personnes</translation>
    </message>
    <message>
        <source>Rows and people are looked for in what you paste here. Your words stay as they are.</source>
        <translation>Les rangées et les personnes sont cherchées dans ce que vous collez ici. Vos mots restent tels quels.</translation>
    </message>
    <message>
        <source>Nobody was found. Say who stands where: “Front row, left to right: …”.</source>
        <translation>Personne n’a été trouvé. Dites qui est où, par exemple «&#x202f;Front row, left to right&#xa0;: A, B&#x202f;».</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>in the newsroom</source>
        <translation>dans la rédaction</translation>
    </message>
    <message>
        <source>new person “%1”</source>
        <translation>nouvelle personne «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not pictured</source>
        <translation>Pas sur la photo</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n people, %1 of them in this newsroom. Click their faces afterwards.</source>
        <translation>
            <numerusform>Trouvé&#xa0;: %n personne, dont %1 dans cette rédaction. Cliquez ensuite sur son visage.</numerusform>
            <numerusform>Trouvé&#xa0;: %n personnes, dont %1 dans cette rédaction. Cliquez ensuite sur leurs visages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoCanvas</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoCellDelegate</name>
    <message>
        <source>Private</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoDesk</name>
    <message>
        <source>&amp;Seat the People…</source>
        <translation>&amp;Placer les personnes…</translation>
    </message>
    <message>
        <source>&amp;Crop and Mask…</source>
        <translation>Re&amp;cadrer et masquer…</translation>
    </message>
    <message>
        <source>Apply &amp;Template…</source>
        <translation>Appliquer un &amp;modèle…</translation>
    </message>
    <message>
        <source>&amp;Handout…</source>
        <translation>Photo &amp;fournie…</translation>
    </message>
    <message>
        <source>What &amp;Leaves…</source>
        <translation>Ce qui &amp;sort…</translation>
    </message>
    <message>
        <source>Private &amp;Instructions…</source>
        <translation>Consignes &amp;internes…</translation>
    </message>
    <message>
        <source>Close the photo desk</source>
        <translation>Fermer le bureau photo</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>S&amp;tars</source>
        <translation>É&amp;toiles</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pick</source>
        <translation>&amp;Retenir</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Éc&amp;arter</translation>
    </message>
    <message>
        <source>&amp;Neither</source>
        <translation>&amp;Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s) selected</source>
        <translation>
            <numerusform>%1 sur %n photo sélectionnées</numerusform>
            <numerusform>%1 sur %n photos sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos yet. Import some, or drop a folder here.</source>
        <translation>Il n’y a pas encore de photo. Importez-en, ou déposez un dossier ici.</translation>
    </message>
    <message>
        <source>No photo fits these filters.</source>
        <translation>Aucune photo ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>This photo has no private instructions.</source>
        <translation>Cette photo ne porte pas de consignes internes.</translation>
    </message>
    <message>
        <source>“%1” Shall this stand again?</source>
        <translation>«&#x202f;%1&#x202f;» Faut-il de nouveau appliquer cette consigne&#x202f;?</translation>
    </message>
    <message>
        <source>Waived by %1: %2</source>
        <translation>Levée par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Let It Stand</source>
        <translation>L’appliquer de nouveau</translation>
    </message>
    <message>
        <source>Private Instructions</source>
        <translation>Consignes internes</translation>
    </message>
    <message>
        <source>“%1” Why may the photo be used all the same?</source>
        <translation>«&#x202f;%1&#x202f;» Pourquoi la photo peut-elle être utilisée malgré tout&#x202f;?</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoDialog</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>As wide as the text</source>
        <translation>De la largeur du texte</translation>
    </message>
    <message>
        <source>Wider than the text</source>
        <translation>Plus large que le texte</translation>
    </message>
    <message>
        <source>Beside the text, left</source>
        <translation>À côté du texte, à gauche</translation>
    </message>
    <message>
        <source>Beside the text, right</source>
        <translation>À côté du texte, à droite</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Caption here</source>
        <translation>&amp;Légende ici</translation>
    </message>
    <message>
        <source>&amp;Alt text here</source>
        <translation>Te&amp;xte alternatif ici</translation>
    </message>
    <message>
        <source>C&amp;redit here</source>
        <translation>&amp;Crédit ici</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Photos of the newsroom</source>
        <translation>Photos de la rédaction</translation>
    </message>
    <message>
        <source>Empty: as the photo says</source>
        <translation>Vide&#xa0;: comme le dit la photo</translation>
    </message>
    <message>
        <source>This newsroom has no photo yet. Add one from a file.</source>
        <translation>Cette rédaction n’a pas encore de photo. Ajoutez-en une depuis un fichier.</translation>
    </message>
    <message>
        <source>Add From a &amp;File…</source>
        <translation>Ajouter depuis un &amp;fichier…</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoFilterBar</name>
    <message>
        <source>Filter by event</source>
        <translation>Filtrer par événement</translation>
    </message>
    <message>
        <source>Filter by person</source>
        <translation>Filtrer par personne</translation>
    </message>
    <message>
        <source>Filter by stars and picks</source>
        <translation>Filtrer par étoiles et choix</translation>
    </message>
    <message>
        <source>Any mark</source>
        <translation>Toute marque</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Neither picked nor rejected</source>
        <translation>Ni retenues ni écartées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Écartées</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) or more</source>
        <translation>
            <numerusform>%n étoile ou plus</numerusform>
            <numerusform>%n étoiles ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs caption</source>
        <translation>Légende manquante</translation>
    </message>
    <message>
        <source>Needs alt text</source>
        <translation>Texte alternatif manquant</translation>
    </message>
    <message>
        <source>Just imported</source>
        <translation>Dernière importation</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Toutes les personnes</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoGridModel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>picked</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>needs a caption</source>
        <translation>légende manquante</translation>
    </message>
    <message>
        <source>needs alt text</source>
        <translation>texte alternatif manquant</translation>
    </message>
    <message>
        <source>private instructions: %1</source>
        <translation>consignes internes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotoGridView</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>rapporteur::PieceTexts</name>
    <message>
        <source>[not printed]</source>
        <translation>[non imprimé]</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Language of the window:</source>
        <translation>Langue de la fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>Appearance:</source>
        <translation>Apparence&#xa0;:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Spelling:</source>
        <translation>Orthographe&#xa0;:</translation>
    </message>
    <message>
        <source>In the language of the text</source>
        <translation>Dans la langue du texte</translation>
    </message>
    <message>
        <source>House style:</source>
        <translation>Style rédactionnel&#xa0;:</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Style maison</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>DoD programme</source>
        <translation>Programme du DoD</translation>
    </message>
    <message>
        <source>Check words in &amp;capitals, such as acronyms</source>
        <translation>Vérifier les mots en &amp;capitales, comme les sigles</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreviewPane</name>
    <message>
        <source>&amp;Phone Width</source>
        <translation>Largeur &amp;téléphone</translation>
    </message>
    <message>
        <source>&amp;Tablet Width</source>
        <translation>Largeur ta&amp;blette</translation>
    </message>
    <message>
        <source>&amp;Desktop Width</source>
        <translation>Largeur &amp;ordinateur</translation>
    </message>
    <message>
        <source>&amp;Light Page</source>
        <translation>Page &amp;claire</translation>
    </message>
    <message>
        <source>Dar&amp;k Page</source>
        <translation>Page &amp;sombre</translation>
    </message>
    <message>
        <source>P&amp;rinted Page</source>
        <translation>Page &amp;imprimée</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>The page cannot be shown to the system&apos;s administrator (root). Your text is not affected: start the program from your own account to see the page.</source>
        <translation>La page ne peut pas être montrée à l’administrateur du système (root). Votre texte n’est pas touché&#xa0;: lancez le programme depuis votre propre compte pour voir la page.</translation>
    </message>
    <message>
        <source>The article&apos;s page</source>
        <translation>La page de l’article</translation>
    </message>
    <message>
        <source>The preview has stopped. Your text is safe.</source>
        <translation>L’aperçu s’est arrêté. Votre texte est en sécurité.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>Copier l’adresse du &amp;lien</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreviewPictures</name>
    <message>
        <source>Preparing the picture “%1” …</source>
        <translation>Préparation de l’image «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>The picture “%1” is missing from the newsroom.</source>
        <translation>L’image «&#x202f;%1&#x202f;» manque dans la rédaction.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be shown.</source>
        <translation>L’image «&#x202f;%1&#x202f;» ne peut pas être affichée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemsPanel</name>
    <message>
        <source>Show the open article’s</source>
        <translation>Afficher ceux de l’article ouvert</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Nothing to mend in the open article.</source>
        <translation>Rien à corriger dans l’article ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in the open article</source>
        <translation>
            <numerusform>%n point à regarder dans l’article ouvert</numerusform>
            <numerusform>%n points à regarder dans l’article ouvert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend in this photo.</source>
        <translation>Rien à corriger dans cette photo.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in this photo</source>
        <translation>
            <numerusform>%n point à regarder dans cette photo</numerusform>
            <numerusform>%n points à regarder dans cette photo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::QuickOpen</name>
    <message>
        <source>Go To</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to an article, a person, a photo … or do a command</source>
        <translation>Aller à un article, une personne, une photo… ou lancer une commande</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Où aller</translation>
    </message>
</context>
<context>
    <name>rapporteur::QuoteDialog</name>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Nobody of the registry</source>
        <translation>Personne du répertoire</translation>
    </message>
    <message>
        <source>A senior official</source>
        <translation>Un haut responsable</translation>
    </message>
    <message>
        <source>As the article, else for example fr</source>
        <translation>Comme l’article, sinon par exemple fr</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Locuteur</translation>
    </message>
    <message>
        <source>Or in &amp;words</source>
        <translation>Ou en &amp;toutes lettres</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>&amp;Paroles de</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>rapporteur::RecordChips</name>
    <message>
        <source>Drag to change the order. Delete removes, Return opens.</source>
        <translation>Faites glisser pour changer l’ordre. Suppr retire, Entrée ouvre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Retirer de&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::RecordChooser</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>Il n’y a encore rien à choisir.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Rien ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Add “%1” as a new person</source>
        <translation>Ajouter «&#x202f;%1&#x202f;» comme nouvelle personne</translation>
    </message>
    <message>
        <source>Add “%1” as a new publication</source>
        <translation>Ajouter «&#x202f;%1&#x202f;» comme nouvelle publication</translation>
    </message>
</context>
<context>
    <name>rapporteur::RecordDetails</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Where it is mentioned</source>
        <translation>Où il en est question</translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>Lecture de l’image en cours…</translation>
    </message>
    <message>
        <source>It is not mentioned anywhere yet.</source>
        <translation>Il n’en est encore question nulle part.</translation>
    </message>
    <message numerus="yes">
        <source>Mentioned in %n place(s)</source>
        <translation>
            <numerusform>Mentionné à %n endroit</numerusform>
            <numerusform>Mentionné à %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat the People…</source>
        <translation>Placer les personnes…</translation>
    </message>
    <message>
        <source>Caption and Alt Text…</source>
        <translation>Légende et texte alternatif…</translation>
    </message>
</context>
<context>
    <name>rapporteur::RecordTitles</name>
    <message>
        <source>Name withheld</source>
        <translation>Nom à ne pas publier</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegation: %1</source>
        <translation>Délégation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Untitled publication</source>
        <translation>Publication sans titre</translation>
    </message>
</context>
<context>
    <name>rapporteur::RosterDialog</name>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>Empty: what the facts say</source>
        <translation>Vide&#xa0;: ce que disent les faits</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;Délégation</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Forme</translation>
    </message>
    <message>
        <source>Other &amp;words</source>
        <translation>Autre formu&amp;lation</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>rapporteur::SaveIndicator</name>
    <message>
        <source>State of the file</source>
        <translation>État du fichier</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Your last changes are not in the file yet; they are kept here. %1</source>
        <translation>Vos dernières modifications ne sont pas encore dans le fichier&#x202f;; elles sont gardées ici. %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>“%1” can only be read: the file or its folder may not be written. To make changes, save a copy in another place and open that.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut être que lu&#xa0;: l’écriture n’est pas permise dans le fichier ou son dossier. Pour faire des modifications, enregistrez une copie ailleurs et ouvrez-la.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SeatChoices</name>
    <message>
        <source>Not in a delegation of this event</source>
        <translation>Dans aucune délégation de cet événement</translation>
    </message>
    <message>
        <source>May not be named</source>
        <translation>Ne doit pas être nommé</translation>
    </message>
    <message>
        <source>Not pictured</source>
        <translation>Pas sur la photo</translation>
    </message>
    <message>
        <source>In the caption</source>
        <translation>Dans la légende</translation>
    </message>
    <message>
        <source>Named in the caption, no face yet</source>
        <translation>Nommé dans la légende, pas encore de visage</translation>
    </message>
    <message>
        <source>New person of this newsroom</source>
        <translation>Nouvelle personne de cette rédaction</translation>
    </message>
    <message>
        <source>Only these words, nobody of the newsroom</source>
        <translation>Ces mots seulement, personne de la rédaction</translation>
    </message>
</context>
<context>
    <name>rapporteur::SeatDetails</name>
    <message>
        <source>&amp;Printed as</source>
        <translation>&amp;Imprimé sous la forme</translation>
    </message>
    <message>
        <source>His or her photo re&amp;lease</source>
        <translation>Son autorisation de &amp;droit à l’image</translation>
    </message>
    <message>
        <source>The &amp;row is introduced by</source>
        <translation>La &amp;rangée est introduite par</translation>
    </message>
    <message>
        <source>As for everybody</source>
        <translation>Comme pour tout le monde</translation>
    </message>
    <message>
        <source>May be named in this photo</source>
        <translation>Peut être nommé sur cette photo</translation>
    </message>
    <message>
        <source>May not be named in this photo</source>
        <translation>Ne doit pas être nommé sur cette photo</translation>
    </message>
</context>
<context>
    <name>rapporteur::SeatListModel</name>
    <message>
        <source>May not be named</source>
        <translation>Ne doit pas être nommé</translation>
    </message>
    <message>
        <source>No photo release</source>
        <translation>Pas d’autorisation</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Sans visage</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rangée %1</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Rangée suivante</translation>
    </message>
    <message>
        <source>Not pictured</source>
        <translation>Pas sur la photo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::Seating</name>
    <message>
        <source>Seat Somebody</source>
        <translation>Placement d’une personne</translation>
    </message>
    <message>
        <source>Name Somebody Else</source>
        <translation>Changement de personne</translation>
    </message>
    <message>
        <source>Move Face</source>
        <translation>Déplacement du visage</translation>
    </message>
    <message>
        <source>Take Out of the Photo</source>
        <translation>Retrait de la photo</translation>
    </message>
    <message>
        <source>Move Somebody</source>
        <translation>Déplacement d’une personne</translation>
    </message>
    <message>
        <source>Exchange Two People</source>
        <translation>Échange de deux personnes</translation>
    </message>
    <message>
        <source>Change Row</source>
        <translation>Modification de la rangée</translation>
    </message>
    <message>
        <source>Change Title</source>
        <translation>Modification de la fonction</translation>
    </message>
    <message>
        <source>Change Photo Release</source>
        <translation>Modification de l’autorisation de droit à l’image</translation>
    </message>
    <message>
        <source>Take Everybody Out</source>
        <translation>Retrait de toutes les personnes</translation>
    </message>
    <message>
        <source>Change Photo Releases</source>
        <translation>Modification des autorisations de droit à l’image</translation>
    </message>
    <message>
        <source>Change Event</source>
        <translation>Modification de l’événement</translation>
    </message>
    <message>
        <source>Take the Caption Apart</source>
        <translation>Décomposition de la légende</translation>
    </message>
</context>
<context>
    <name>rapporteur::SeatingDialog</name>
    <message>
        <source>Seat the People: %1</source>
        <translation>Placer les personnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The picture is missing or cannot be read. People can be named all the same.</source>
        <translation>L’image manque ou ne peut pas être lue. On peut quand même nommer les personnes.</translation>
    </message>
    <message>
        <source>The picture is being read…</source>
        <translation>Lecture de l’image en cours…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation>Ce qui ne concorde pas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Next Row</source>
        <translation>Rangée suivante</translation>
    </message>
    <message>
        <source>Unidentified</source>
        <translation>Non identifié</translation>
    </message>
    <message>
        <source>Not Pictured</source>
        <translation>Pas sur la photo</translation>
    </message>
    <message>
        <source>Paste a Caption…</source>
        <translation>Coller une légende…</translation>
    </message>
    <message>
        <source>Words of the Caption…</source>
        <translation>Mots de la légende…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Whole Photo</source>
        <translation>Photo entière</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next Person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Previous Person</source>
        <translation>Personne précédente</translation>
    </message>
    <message>
        <source>Earlier in the Caption</source>
        <translation>Plus tôt dans la légende</translation>
    </message>
    <message>
        <source>Later in the Caption</source>
        <translation>Plus tard dans la légende</translation>
    </message>
    <message>
        <source>Look at the Face</source>
        <translation>Voir le visage</translation>
    </message>
    <message>
        <source>To the Photo and Back</source>
        <translation>Vers la photo et retour</translation>
    </message>
    <message>
        <source>Move the Face</source>
        <translation>Déplacer le visage</translation>
    </message>
    <message>
        <source>Resize the Face</source>
        <translation>Redimensionner le visage</translation>
    </message>
    <message>
        <source>The caption will stand here.</source>
        <translation>La légende figurera ici.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SeatingPanel</name>
    <message>
        <source>People to choose from</source>
        <translation>Personnes au choix</translation>
    </message>
    <message>
        <source>People in the caption</source>
        <translation>Personnes de la légende</translation>
    </message>
    <message>
        <source>Two letters of a name</source>
        <translation>Deux lettres d’un nom</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>&amp;Who is it?</source>
        <translation>&amp;Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>In the &amp;caption</source>
        <translation>Dans la &amp;légende</translation>
    </message>
    <message>
        <source>Photo releases on &amp;file</source>
        <translation>Autorisations de droit à l’image &amp;enregistrées</translation>
    </message>
    <message>
        <source>For nobody yet: printed as unidentified</source>
        <translation>Pour personne encore&#xa0;: imprimé comme non identifié</translation>
    </message>
    <message>
        <source>For everybody in this photo</source>
        <translation>Pour toutes les personnes de cette photo</translation>
    </message>
    <message>
        <source>For everybody at this event</source>
        <translation>Pour toutes les personnes de cet événement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Enter takes the name for the marked face.</source>
        <translation>Entrée prend le nom pour le visage marqué.</translation>
    </message>
    <message>
        <source>Enter puts another name here; Delete takes it out.</source>
        <translation>Entrée met un autre nom ici&#x202f;; Suppr le retire.</translation>
    </message>
    <message>
        <source>Next row: click its first face on the left.</source>
        <translation>Rangée suivante&#xa0;: cliquez sur son premier visage à gauche.</translation>
    </message>
    <message>
        <source>Click the faces from left to right as you see them. Enter without a name starts the next row.</source>
        <translation>Cliquez sur les visages de gauche à droite, comme vous les voyez. Entrée sans nom commence la rangée suivante.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Sheet</name>
    <message>
        <source>%1 of %2 bytes: cut off here, whole in XMP</source>
        <translation>%1 sur %2 octets&#xa0;: coupé ici, entier en XMP</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 sur %2 octets</translation>
    </message>
</context>
<context>
    <name>rapporteur::ShootListModel</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>New, with a question</source>
        <translation>Nouvelle, avec une question</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Twice in this import</source>
        <translation>En double dans cette importation</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>The file contradicts itself: %1.</source>
        <translation>Le fichier se contredit&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Rechercher des commandes et des touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellingMarks</name>
    <message>
        <source>The house dictionary was not changed.</source>
        <translation>Le dictionnaire maison n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Check &amp;Spelling While Typing</source>
        <translation>Vér&amp;ifier l’orthographe pendant la frappe</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>&amp;Ignore “%1”</source>
        <translation>&amp;Ignorer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add to &amp;My Dictionary</source>
        <translation>Ajouter à &amp;mon dictionnaire</translation>
    </message>
    <message>
        <source>“%1” was not added to your dictionary.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été ajouté à votre dictionnaire.</translation>
    </message>
    <message>
        <source>“%1” is in your dictionary now.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant dans votre dictionnaire.</translation>
    </message>
    <message>
        <source>Add to the &amp;House Dictionary</source>
        <translation>Ajouter au &amp;dictionnaire maison</translation>
    </message>
    <message>
        <source>“%1” is in the house dictionary of this newsroom now.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant dans le dictionnaire maison de cette rédaction.</translation>
    </message>
    <message>
        <source>Correct Spelling</source>
        <translation>Correction de l’orthographe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Spelling in %1 is not checked: there is no dictionary for it. Put one into the folder “%2”.</source>
        <translation>L’orthographe n’est pas vérifiée (langue&#xa0;: %1)&#xa0;: il n’y a pas de dictionnaire. Placez-en un dans le dossier «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Spelling in %1 is not checked: the dictionary is missing. On Debian and Ubuntu the package “%2” brings it.</source>
        <translation>L’orthographe n’est pas vérifiée (langue&#xa0;: %1)&#xa0;: le dictionnaire manque. Sous Debian et Ubuntu, le paquet «&#x202f;%2&#x202f;» l’apporte.</translation>
    </message>
    <message>
        <source>No misspelling was found in this article.</source>
        <translation>Aucune faute d’orthographe dans cet article.</translation>
    </message>
    <message>
        <source>Next &amp;Misspelling</source>
        <translation>Fa&amp;ute suivante</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpokenArticle</name>
    <message>
        <source>Photo: %1. %2</source>
        <translation>Photo&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Photo&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delegation: %1</source>
        <translation>Délégation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Divider</source>
        <translation>Séparateur</translation>
    </message>
</context>
<context>
    <name>rapporteur::StartPage</name>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>A newsroom keeps articles, photos, people and delegations in one file on this computer. Everything you type is saved at once.</source>
        <translation>Une rédaction garde articles, photos, personnes et délégations dans un seul fichier sur cet ordinateur. Tout ce que vous tapez est enregistré aussitôt.</translation>
    </message>
    <message>
        <source>New newsroom…</source>
        <translation>Nouvelle rédaction…</translation>
    </message>
    <message>
        <source>Begin with an empty one</source>
        <translation>Commencer avec une rédaction vide</translation>
    </message>
    <message>
        <source>Open a newsroom…</source>
        <translation>Ouvrir une rédaction…</translation>
    </message>
    <message>
        <source>A file whose name ends in .rapporteur</source>
        <translation>Un fichier dont le nom finit par .rapporteur</translation>
    </message>
    <message>
        <source>Look at the sample newsroom…</source>
        <translation>Découvrir la rédaction d’exemple…</translation>
    </message>
    <message>
        <source>An invented institute, with articles, photos and delegations to try things on</source>
        <translation>Un institut inventé, avec articles, photos et délégations pour faire des essais</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récemment ouvertes</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::StatusLine</name>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>Afficher ou masquer la liste des problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minute de lecture</numerusform>
            <numerusform>%n minutes de lecture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::SurfaceDocument</name>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
</context>
<context>
    <name>rapporteur::TableDialog</name>
    <message>
        <source>The first row has &amp;headings</source>
        <translation>La première ligne contient les &amp;en-têtes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Add &amp;Row</source>
        <translation>Ajouter une &amp;ligne</translation>
    </message>
    <message>
        <source>Add C&amp;olumn</source>
        <translation>Ajouter une &amp;colonne</translation>
    </message>
    <message>
        <source>Remove Ro&amp;w</source>
        <translation>&amp;Supprimer la ligne</translation>
    </message>
    <message>
        <source>Remove Co&amp;lumn</source>
        <translation>Supprimer la col&amp;onne</translation>
    </message>
    <message>
        <source>Select the whole table</source>
        <translation>Sélectionner tout le tableau</translation>
    </message>
</context>
<context>
    <name>rapporteur::TakeApartDialog</name>
    <message>
        <source>These people &amp;agreed to be named</source>
        <translation>Ces personnes ont &amp;accepté d’être nommées</translation>
    </message>
    <message>
        <source>Take Apart</source>
        <translation>Décomposer</translation>
    </message>
    <message>
        <source>The sentence stays word for word. From it, these become records of the newsroom:</source>
        <translation>La phrase reste mot pour mot. Elle donne ces fiches à la rédaction&#xa0;:</translation>
    </message>
    <message>
        <source>What the sentence names</source>
        <translation>Ce que la phrase nomme</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>In the newsroom</source>
        <translation>Dans la rédaction</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>head</source>
        <translation>chef de délégation</translation>
    </message>
    <message>
        <source>Unnamed group</source>
        <translation>Groupe sans noms</translation>
    </message>
    <message>
        <source>At an event with consent, nobody is named before he agreed; without this the export asks.</source>
        <translation>Lors d’un événement soumis à accord, personne n’est nommé avant d’avoir accepté&#x202f;; sans cela, l’exportation pose la question.</translation>
    </message>
</context>
<context>
    <name>rapporteur::TemplateDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Apply Template</source>
        <translation>Appliquer un modèle</translation>
    </message>
    <message>
        <source>Ticked fields are set in every photo, an empty one is emptied. {date}, {event}, {city}, {file} and {number} stand for the photo’s own.</source>
        <translation>Les champs cochés sont remplis dans chaque photo&#x202f;; un champ vide y est vidé. {date}, {event}, {city}, {file} et {number} désignent ceux de la photo.</translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n Photo(s)</source>
        <translation>
            <numerusform>Appliquer à %n photo</numerusform>
            <numerusform>Appliquer à %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep As…</source>
        <translation>&amp;Garder comme…</translation>
    </message>
    <message>
        <source>Different in each photo</source>
        <translation>Différent dans chaque photo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Keep As a Template</source>
        <translation>Garder comme modèle</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Nom du modèle&#xa0;:</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>Supprimer le modèle «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Photos that have its words keep them.</source>
        <translation>Les photos qui en ont les mots les gardent.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionListModel</name>
    <message>
        <source>As it was opened</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <source>Pause in writing</source>
        <translation>Pause d’écriture</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>Avant le retour</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Approuvé par %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1&#xa0;: %2, par %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why it was kept</source>
        <translation>Pourquoi gardée</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionsDialog</name>
    <message>
        <source>&amp;Revert to This Version</source>
        <translation>&amp;Revenir à cette version</translation>
    </message>
    <message>
        <source>Versions of This Article</source>
        <translation>Versions de cet article</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <translation>Versions de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Undo brings back what is there now; it is kept as a version, too</source>
        <translation>Annuler fait revenir ce qui est là maintenant&#x202f;; c’est aussi gardé comme version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There are no earlier versions of this article yet. One is kept when you change it, when you pause in writing, when you hand it over and when it is approved.</source>
        <translation>Il n’y a pas encore de version antérieure de cet article. Une version est gardée quand vous le modifiez, quand vous faites une pause, quand vous le remettez et quand il est approuvé.</translation>
    </message>
    <message>
        <source>The article reads as it did in this version.</source>
        <translation>L’article se lit comme dans cette version.</translation>
    </message>
    <message>
        <source>Since this version: what is struck out has gone, what is underlined is new.</source>
        <translation>Depuis cette version&#xa0;: ce qui est barré a disparu, ce qui est souligné est nouveau.</translation>
    </message>
    <message>
        <source>This version cannot be shown. %1</source>
        <translation>Cette version ne peut pas être affichée. %1</translation>
    </message>
    <message>
        <source>The article was not changed.</source>
        <translation>L’article n’a pas été modifié.</translation>
    </message>
</context>
<context>
    <name>rapporteur::WindowToolBar</name>
    <message>
        <source>Tool Bar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>rapporteur::WordsField</name>
    <message>
        <source>Other words</source>
        <translation>Autre formulation</translation>
    </message>
    <message>
        <source>Enter takes these words, Escape leaves the text as it was.</source>
        <translation>Entrée adopte cette formulation, Échap laisse le texte tel quel.</translation>
    </message>
</context>
<context>
    <name>rapporteur::WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Arrêter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
</TS>
