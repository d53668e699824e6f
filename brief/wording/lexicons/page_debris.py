"""What stands on a news page beside the article, in English, as patterns over one whole line."""

from __future__ import annotations

NAVIGATION = (
    r"(?:skip|go|jump|back|return) to .{0,60}|(?:all )?(?:home|menu|search|sections|topics?|tags?)(?:\s*[:|>].*)?|"
    r"(?:sign|log) ?(?:in|up|out)\b.{0,60}|subscribe\b.{0,80}|(?:my )?account|register|e-?paper|print edition|"
    r"(?:[\w'’&.-]+ ?){1,4}(?:\s*[|>»›]\s*(?:[\w'’&.-]+ ?){1,5})+|(?:[\w'’&-]+(?: [\w'’&-]+)?\s{2,}){2,}.{0,40}|"
    r"(?:next|previous|more) (?:article|story|stories|page|news).{0,40}|show (?:all|more|less)|\d+/\d+|load more.{0,20}|"
    r"most (?:read|popular|viewed|shared|commented).{0,40}|trending.{0,30}|editor['’]?s? picks?|top stories|latest(?: news)?|"
    r"(?:contact|about) us.{0,60}|privacy(?: policy| notice)?.{0,60}|terms(?: of (?:use|service)| and conditions| & conditions)?.{0,60}|"
    r"cookie (?:policy|settings|preferences)|site ?map|advertise(?: with us)?|careers|accessibility.{0,30}|archive"
)
PROMOTION = (
    r"(?:read|see|watch|listen|related|also read|read also|don['’]t miss|recommended|more on this|more from)\b(?: more| also| next)?\s*[:>].{0,200}|"
    r"(?:related|recommended|popular|similar) (?:stories|articles|content|coverage|topics|links|news|posts).{0,40}|also read.{0,200}|"
    r"advertisement\s+(?:continue reading|skip (?:this )?ad|story continues|article continues)\b.{0,60}|"
    r"(?:advertisement|advertisment|ad|sponsored(?: content)?|promoted|story continues below.{0,40}|article continues below.{0,40})|"
    r"just watched\b.{0,200}\breplay\b.{0,200}|\d{1,3} show all\b.{0,80}|continue reading.{0,80}|(?:sign|signed) up (?:for|to)\b.{0,160}|(?:get|enter|receive) (?:the|your|our)\b.{0,100}(?:newsletter|inbox|e-?mail|stories).{0,80}|"
    r"(?:please )?(?:enter|verify) (?:your|a valid) e-?mail.{0,60}|sign me up|newsletter(?: sign[- ]?up)?.{0,200}|newsletter sign[- ]?up\b.{0,600}|"
    r"you can unsubscribe.{0,100}|(?:you )?(?:may|might) also (?:like|be interested).{0,60}|"
    r"(?:we|this (?:site|website)) uses? cookies.{0,300}|by continuing to (?:browse|use).{0,200}|accept (?:all|cookies).{0,60}|"
    r"manage (?:preferences|cookies|consent).{0,40}|(?:download|get) (?:the|our) app.{0,60}|subscribe (?:to|from|for|now)\b.{0,120}|"
    r"follow (?:us|.{1,40}) on .{0,60}|view (?:the )?(?:gallery|comments|all).{0,30}|(?:photos?|videos?|gallery|slideshow(?: \(\d{1,3} (?:images|photos)\))?|media playback.{0,60}|audio)"
)
FORM_MESSAGES = (
    r"verify (?:that )?you(?:['’]re| are) not a robot|invalid e-?mail address|thank you for subscribing|please re-?enter|"
    r"you agree to receive|an error has occurred|please try again later|e-?mail address is invalid|please enter an e-?mail address|e-?mail cannot be used|select a newsletter|unsubscribe at any time"
)
"""What a sign-up form says; its messages are often run together in one line."""
BRACKETED_LINK = r"\[[A-Z‘“'\"][^\[\]]{11,160}[^\[\].:]\]"
"""A link to another story, set between paragraphs: a headline in square brackets."""
GALLERY = r".{0,80}\b(?P<size>\d{1,3}) show all\b.{0,100}?\b1/(?P=size)\b"
"""How a gallery opens whose captions are run together in one line, of whatever length."""
CONTRIBUTORS = (
    r".{3,200}\bcontributed (?:reporting(?: from [^.]{2,40})?|(?:reporting )?to this (?:report|story|article|post))\.?"
)
FEEDBACK = (
    r"(?:share|tweet|e-?mail|print|save|bookmark|copy link|whatsapp|facebook|twitter|x|linkedin|reddit|pinterest|telegram|"
    r"messenger|flipboard|comments?|reply|like|report)(?:(?: (?:this|on|via|by|with|to|it|a|an|the|article|story|page|link|facebook|"
    r"twitter|x|whatsapp|linkedin|e-?mail|print|save))*)(?:\s*\d+)?|(?:\d+|no|leave a|post a|add a|view|show|join the) ?(?:comments?|conversation|shares?)|"
    r"send (?:us )?feedback.{0,40}|how can we improve\b.{0,20}|thanks? (?:you )?for your feedback.{0,10}|was this (?:article|page|story) helpful.{0,30}|"
    r"(?:rate|report) this (?:article|story|page).{0,30}|(?:submit|send|cancel|close|ok|yes|no)|font size.{0,20}|listen(?: to (?:this )?article)?|"
    r"(?:enlarge|toggle) .{0,30}(?:image|caption).{0,120}|image source.{0,60}|hide caption|toggle caption|sharing options?.{0,40}|share .{0,40}"
)
COPYRIGHT = (
    r"(?:©|\(c\)|copyright)\s.{0,200}|all rights reserved.{0,100}|.{0,80}\ball rights reserved\b.{0,160}|"
    r"(?:this material may not be published).{0,200}|(?:our standards|see also):.{0,120}"
)
END_MARKS = r"\(?(?:end|ends|more)\)?|#{2,}|-\s?30\s?-|\*{3,}|\(ends\)|_{3,}|-{3,}"
BYLINE = (
    r"(?:by|words by|story by|written by|from)\s+(?P<names>(?!the\b)[A-Z][\w.'’-]+(?:[ ,]+(?:and |& |in |for |with )?[A-Z][\w.'’/-]+){0,10}\.?)|"
    r"\(?(?:reporting|additional reporting|writing|editing|compiled)\s+by\s+(?P<credits>.{3,240})\)?"
)
CAPTION = (
    r".{0,300}(?:\bphotos?(?:graph)?(?: by)?:|\bpicture:|\bimage:|\bcredit:|getty images|\(ap photo|/reuters\b|/afp\b|/ap\b|\bepa\b|"
    r"file photo|handout|\(pictured(?:,? [a-z ]+)?\)|, pictured,|image copyright|image caption).{0,160}|"
    r"(?:image|photo|picture|video)(?: copyright| caption| source)?(?: \d+)?:? .{0,200}"
)
CREDIT = r"\([A-Z][^()/]{2,50} ?/ ?[A-Z][^()/]{1,50}\)|File ?[-–—]{1,2} ?(?:In t|T)his\b.*|FILE ?[-–—]{1,2} ?.*"
"""A photographer with an agency in brackets, and how the AP opens the caption of an older picture."""
ENLARGED = r"enlarge (?:this|the) (?:image|photo|picture)\b.{0,200}"
CORRECTION = (
    r"(?:correction|clarification|editor['’]s note|corrects)\b[^.]{0,60}[:—-].{5,}|"
    r"(?:[-•*] ?)?this (?:article|story|report) (?:was|has been) (?:amended|corrected|updated)\b.{5,}"
)
STAMP_OPENING = (
    r"(?:first |last )?(?:published|updated|posted|modified|created|issued|last modified|date)\b(?: (?:at|on))?\s*:?"
)
