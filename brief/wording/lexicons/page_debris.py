"""What stands on a news page beside the article, in English, as patterns over one whole line."""

from __future__ import annotations

NAVIGATION = (
    r"(?:abstract|full text|letters|read full article)\.?|"
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
    r"you agree to receive|type your e-?mail|enter your e-?mail|invalid e-?mail|an error has occurred|please try again later|e-?mail address is invalid|please enter an e-?mail address|e-?mail cannot be used|select a newsletter|unsubscribe at any time"
)
"""What a sign-up form says; its messages are often run together in one line."""
BRACKETED_LINK = r"\[[A-Z‘“'\"][^\[\]]{11,160}[^\[\].:]\]"
"""A link to another story, set between paragraphs: a headline in square brackets."""
GALLERY = r".{0,80}\b(?P<size>\d{1,3}) show all\b.{0,100}?\b1/(?P=size)\b"
"""How a gallery opens whose captions are run together in one line, of whatever length."""
CONTRIBUTORS = (
    r".{3,200}\bcontributed (?:reporting(?: from [^.]{2,40})?|(?:reporting )?to this (?:report|story|article|post))\.?|"
    r"[-–— ]{0,4}additional reporting (?:by|from) .{3,200}"
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
    r".{0,300}(?:\bphotos?(?:graph)?(?: by)?:|\bpicture:|\bimage:|\bcredit:|getty images|\(ap photo|/reuters\b|/afp\b|/ap\b|/epa\b|\(epa\)|epa images|\((?:c-?[lr]?|[lr]|2nd [lr]|left|right|cent(?:er|re))\) |"
    r"file photo|handout|\(pictured(?:,? [a-z ]+)?\)|, pictured,|image copyright|image caption).{0,160}|"
    r"(?:image|photo|picture|video)(?: (?:copyright|caption|source)(?: \d+)?:?| \d+:?|:) .{0,200}|"
    r"(?:reuters|epa|afp|ap|getty)/[a-z][\w .'’-]{2,40}"
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
COMMENT_RULES = (
    r"(?:as|when|before) you comment\b|respectful of (?:other|fellow) commenters|comments? (?:powered|provided) by|powered by disqus|community (?:standards|guidelines|rules)\b|comment(?:ing)? (?:policy|guidelines|via)\b|view the discussion thread|"
    r"comments? (?:are|is) (?:closed|moderated|subject to|the views of|those of)|enable javascript to view the comments|(?:log|sign) in to (?:comment|reply|join)|your e-?mail address will not be published|required fields are marked|logged in to (?:post|comment)"
)
"""What a site says above or below the comments of its readers."""
COMMENT_HEADINGS = (
    r"(?:\d+|no)?\s*(?:(?:user |reader |facebook )?comments?(?: \(?\d+\)?)?(?: policy| section| on this .{0,20})?|replies|thoughts? on\b.{0,160}|responses? to\b.{0,160})|"
    r"(?:leave|post|add|write) (?:a|your) (?:reply|comment|response)\b.{0,60}|join the (?:conversation|discussion).{0,40}|no comments (?:yet|on)\b.{0,160}|"
    r"kommentare?.{0,40}|commentaires?.{0,40}|comentarios?.{0,40}|comentários?.{0,40}|commenti.{0,40}|lascia un commento.{0,40}|"
    r"deja (?:un|tu) comentario.{0,40}|laisser un commentaire.{0,40}|tinggalkan balasan.{0,40}|(?:добавить |оставить )?(?:комментари[йи]|отзывы?).{0,40}|(?:コメント|댓글|评论).{0,20}"
)
RELATED_HEADINGS = (
    r"(?:related|recommended|similar|more) (?:stories|articles|content|coverage|news|posts|reading|headlines|links|videos?)\b.{0,40}|related|"
    r"(?:more|read more) (?:from|in|on|about)\b.{0,60}|(?:you )?(?:may|might) also (?:like|be interested)\b.{0,40}|"
    r"articles? (?:liés|similaires|connexes).{0,40}|(?:похожие|читайте также|по теме|вам также|вас может заинтересовать|смотрите также).{0,60}|"
    r"(?:das könnte sie auch interessieren|mehr zum thema|artículos relacionados|noticias relacionadas|articoli correlati|leia (?:também|mais)|ti potrebbe interessare).{0,60}|(?:関連記事|관련 ?기사|相关新闻).{0,20}"
)
"""Headings of links to other stories, in the middle of an article or below it."""
CLOSINGS = (
    r"(?:latest|recent|other|top|trending|featured|popular) (?:stories|articles|content|coverage|news|posts|reading|headlines|videos?)\b.{0,40}|"
    r"most (?:read|popular|viewed|shared|commented|recent)\b.{0,40}|about (?:the|this) (?:authors?|writer)s?\b.{0,20}|"
    r"(?:previous|next) (?:post|article|story)\b.{0,160}|post navigation|up next.{0,60}|from (?:around|across) the web"
)
"""Headings of what follows an article beside comments: other stories, its author."""
SERVICE_SENTENCES = (
    r"unsubscribe (?:at any|from)|never share your|follow (?:us|me|him|her|the author|[\w ]{3,40}) (?:on|at|via) (?:twitter|facebook|instagram|linkedin|youtube|@)|"
    r"\b(?:click|tap) here (?:to|for)\b|required fields are|save my name|requires? javascript|(?:sign up|subscribe) (?:for|to) (?:our|the|your|my)\b|join our (?:\w+ ){0,3}(?:newsletter|list|forums?|community|group)|"
    r"\bour (?:sister|partner) (?:title|site)|(?:can be reached|reach (?:him|her|me|us)|contact (?:him|her|me|us)) (?:at|by|on|via)\b|your e-?mail address will not|we (?:may )?(?:earn|receive) (?:a|an) (?:\w+ )?commission|"
    r"by (?:signing up|subscribing|registering|clicking\b.{0,40}),? you\b|(?:we use|use of) your (?:sign-?up|data|details)|let us know in the comments|reader-supported|consider becoming a\b.{0,40}\b(?:subscriber|member|supporter)|feel free to share|"
    r"(?:find|found|saved) (?:this|it) (?:story )?in my\b|delivered (?:straight |directly |right )?(?:to|through) your\b|(?:for|visit) (?:\w+ ){0,5}(?:homepage|website) for more|(?:this (?:web ?)?site|we) uses? cookies|all rights reserved|get breaking\b.{0,40}\bnews\b"
)
"""What a site says to its reader, one of which makes a line a notice."""
SERVICE_PHRASES = (
    r"\b(?:use[sd]?|using|set|stor\w+|accept\w*) (?:of )?(?:(?:your|our|these|the|and|non-\w+|necessary|\w+) ){0,3}cookies|\bcookies? (?:policy|settings|on (?:this|our))|"
    r"\b(?:our|this|the) (?:web ?)?site (?:uses|is (?:using|protected)|constitutes)|by (?:continuing|clicking|submitting|signing|using|subscribing|registering)\b|"
    r"\b(?:our|the|its|with the) (?:privacy (?:policy|notice|statement)|terms (?:of (?:use|service)|and conditions|& conditions))|terms of (?:use|service)|privacy policy|data protection policy|"
    r"\byour (?:e-?mail(?: address)?|personal (?:data|information)|inbox|browser|subscription|comment|password|account|experience)\b|"
    r"\b(?:our|free|daily|weekly|the) (?:\w+ )?newsletters?|unsubscribe|opt[- ]out|\bsign up\b|\bsubscribe (?:to|now|today)|join our\b|\bclick here\b|"
    r"all rights reserved|"
    r"\bthis material may not be\b|may not be (?:published|reproduced|copied)|without (?:\w+ ){0,3}(?:permission|consent)|affiliate (?:links?|commission)|earn (?:a|us|an) (?:\w+ )?commission|"
    r"(?:required fields|will not be published)|logged in|log in to|receive (?:e-?mails|updates|notifications)|(?:requires|enable|disable) javascript|ad ?blocker"
)
"""What a site says of itself and to its reader; two of them make a line a notice."""
