"""Words of page furniture in English and Portuguese: what stands on a news page and is not the story.

Own selection, made from counts of short lines over news pages of 87 publishers and from the usual menus of
Portuguese and Brazilian sites. Entries are words in lower case joined by single blanks, without punctuation.
"""


def _entries(text: str) -> frozenset[str]:
    """The entries of a list that bars separate."""
    return frozenset(" ".join(entry.split()) for entry in text.split("|"))


def _openings(text: str) -> tuple[str, ...]:
    """The openings of a list that bars separate, as `str.startswith` takes them."""
    return tuple(" ".join(entry.split()) for entry in text.split("|"))


# Lines that are a menu entry, a button or a form field.
MENU = _entries(
    """
    home | news | search | menu | share | sign in | log in | login | logout | sign out | sign up | register |
    subscribe | subscribe now | contact us | contact | contacts | about | about us | privacy policy |
    privacy | privacy notice | terms of use | terms of service | terms and conditions | terms conditions |
    terms | cookie policy | cookies | cookie settings | advertise | advertise with us | advertising |
    ad choices | newsletters | newsletter | careers | jobs | follow us | back to top | top | skip to content |
    skip to main content | site map | sitemap | faq | help | support | accessibility |
    accessibility statement | community guidelines | community standards | customer service | my account |
    account | profile | settings | close | open | next | previous | prev | more | all | view all | see all |
    show more | show less | load more | read | continue reading | learn more | print | email | e mail | copy |
    copy link | copied | link copied | save | saved | comment | comments | reply | report | like | unlike |
    whatsapp | facebook | twitter | x | instagram | youtube | linkedin | pinterest | reddit | telegram |
    flipboard | tiktok | snapchat | tumblr | google | messenger | rss | rss feeds | feedback | podcasts |
    podcast | videos | video | photos | gallery | galleries | live | tv | radio | weather | archive |
    archives | classifieds | obituaries | puzzles | games | crosswords | horoscopes | shop | store | deals |
    events | competitions | apps | multimedia | sections | categories | authors | columnists | opinion |
    politics | world | business | sport | sports | entertainment | culture | lifestyle | technology | tech |
    science | health | travel | food | style | music | movies | books | education | environment | money |
    local news | us | uk | europe | asia | africa | latest | popular | legal | disclaimer | imprint | press |
    e paper | epaper | go | ok | submit | send | cancel | yes | no | loading | play | pause | mute |
    enlarge | expand | image | hide | refresh | download | listen | watch | navigation | toggle navigation |
    main menu | follow | followers | open navigation menu | updated | join | donate | bookmark |
    get short url | shares | views | likes | mailto | manage preferences |
    do not sell my personal information | início | inicio | página inicial | notícias | noticias | pesquisa |
    pesquisar | buscar | busca | procurar | entrar | iniciar sessão | terminar sessão | sair | cadastre se |
    cadastrar | registo | registar | assine | assinar | assinaturas | assinante | assine já | assine agora |
    clube do assinante | minha conta | a minha conta | fale conosco | contacto | contactos | contato |
    contatos | contacte nos | quem somos | sobre | sobre nós | termos de uso | política de privacidade |
    termos e condições | termos | política de cookies | privacidade | anuncie | anuncie aqui | expediente |
    ficha técnica | estatuto editorial | trabalhe conosco | siga nos | nos siga | acompanhe nos |
    voltar ao topo | voltar | topo | mapa do site | ajuda | fechar | abrir | próximo | próxima | anterior |
    seguinte | mais | ver mais | ver todos | ver tudo | ver todas | carregar mais | carregando | ler mais |
    continuar a ler | imprimir | enviar | enviar por e mail | copiar | copiar link | link copiado | guardar |
    salvar | salvo | comentar | comentários | responder | denunciar | gostar | curtir | compartilhar |
    compartilhe | partilhar | partilhe | partilhar notícia | partilhas | vídeos | vídeo | fotos | galeria |
    galerias | galeria de fotos | ao vivo | direto | em direto | rádio | arquivo | arquivos | classificados |
    passatempos | jogos | horóscopo | loja | eventos | agenda | multimédia | secções | seções | categorias |
    autores | colunistas | opinião | política | mundo | economia | negócios | desporto | esportes |
    esporte | cultura | tecnologia | ciência | saúde | viagens | turismo | gastronomia | educação |
    estilo de vida | ambiente | país | sociedade | justiça | cidades | brasil | portugal | lazer | cinema |
    música | últimas | última hora | atualidades | especiais | edição impressa | edição digital | ouvir |
    ouça | foto | cancelar | ouça este conteúdo | sim | não | aguarde | aceitar | rejeitar | recusar |
    cotações | signos | trânsito | ao minuto | fama | casa | auto | redes sociais | campo obrigatório |
    este campo é obrigatório
    """
)

# Labels over lists of other stories.
RELATED = _entries(
    """
    related | related stories | related articles | related coverage | related links | related content |
    related news | related posts | related story | related article | also read | read also | read more |
    read next | see also | more stories | more news | more on this | more on this story | more like this |
    you may also like | you might also like | you may like | recommended | recommended for you |
    recommended stories | most read | most popular | most viewed | most shared | trending | trending now |
    top stories | latest news | latest stories | latest articles | latest posts | recent posts | don t miss |
    do not miss | editor s picks | editors picks | what to read next | up next | popular now |
    popular stories | featured | featured video | featured stories | in other news | keep reading |
    more to read | must read | must reads | read this next | suggested | from around the web | watch next |
    breaking news | headlines | what s next | also on | sponsored content | promoted stories | leia também |
    leia ainda | leia mais | ler também | lê também | leia | veja também | veja mais | ver também |
    vê também | saiba mais | relacionadas | relacionados | artigos relacionados | notícias relacionadas |
    conteúdo relacionado | conteúdos relacionados | matérias relacionadas | mais lidas | mais lidos |
    as mais lidas | mais vistas | mais vistos | mais populares | últimas notícias | recomendados para si |
    recomendados | recomendados para você | recomendadas | recomendado para você | recomendado para si |
    recomendamos | mais notícias | outras notícias | mais recentes | não perca | a não perder |
    continue lendo | continue lendo sobre | em destaque | principais manchetes | destaques | destaque |
    pode também gostar | também pode gostar | talvez se interesse | mais sobre este assunto | tudo sobre |
    manchetes | sugestões | patrocinado
    """
)

RELATED_STARTS = _openings(
    """
    more from | more in | more on | more great | more stories | most read | most popular | also in |
    related to | related topics | what to know about | the latest on | latest in | popular in | top stories |
    mais do | mais da | mais de | mais sobre | mais em | últimas de | últimas do | últimas da | mais lidas |
    mais lidos | tudo sobre | mais notícias | outras notícias
    """
)

# Openings of a line that names one other story after a colon or a bar.
RELATED_OPENINGS = _openings(
    """
    read also | also read | read more | read next | see also | related | related story | related article |
    more | watch | don't miss | don’t miss | must read | recommended | related coverage | read | leia também |
    leia ainda | leia mais | leia | ler também | lê também | veja também | veja mais | ver também |
    vê também | saiba mais | relacionado | relacionada | não perca | recomendado | assista
    """
)

# Labels after which a story does not go on: discussion, keywords, the author's life.
ENDINGS = _entries(
    """
    comments | comment | join the conversation | join the discussion | leave a comment | leave a reply |
    post a comment | show comments | view comments | add a comment | conversation | discussion |
    top rated comments | responses | replies | tags | tag | topics | topic | related topics |
    in this article | filed under | keywords | categories | about the author | about the authors | author |
    written by | about the writer | share this article | share this story | share this | share this post |
    share article | share on facebook | references | footnotes | notes | sources | corrections |
    report an error | request a correction | sign up for our newsletter | newsletter | newsletters |
    subscribe | stay connected | stay in touch | connect with us | get in touch | advertisement feature |
    post navigation | comentários | deixe seu comentário | deixe o seu comentário | deixe um comentário |
    deixe sua opinião | deixe a sua opinião | comentar a matéria | comentar | etiquetas | tópicos | temas |
    assuntos | palavras chave | sobre o autor | sobre a autora | sobre os autores | autor | autora |
    compartilhe | partilhe este artigo | compartilhe esta notícia | compartilhe essa publicação |
    assine a nossa newsletter | receba nossas notícias | reportar erro | comunicar erro | comunique erros |
    receba nossas newsletters | deixe uma resposta
    """
)

# Labels over the readers' discussion.
DISCUSSION = _entries(
    """
    comments | join the conversation | join the discussion | leave a comment | leave a reply |
    post a comment | top comments | show comments | view comments | add a comment | conversation |
    discussion | top rated comments | responses | replies | reader comments | most recent comments |
    write a comment | comentários | deixe seu comentário | deixe o seu comentário | deixe um comentário |
    deixe sua opinião | deixe a sua opinião | comentar a matéria | deixe uma resposta |
    comentários dos leitores
    """
)

# Advertisement markers.
ADS = _entries(
    """
    advertisement | advertisements | advertising | ad | ads | sponsored | promoted | paid content |
    story continues below | article continues below | story continues below advertisement |
    article continues after advertisement | paid post | continue reading below | scroll to continue |
    this advertisement has not loaded yet but your article continues below | publicidade | pub | anúncio |
    anúncios | continua depois da publicidade | continua após a publicidade | patrocinado |
    conteúdo patrocinado | continue a ler após a publicidade | fim da publicidade | post patrocinado
    """
)

# Openings of whole sentences by which a page asks its reader for something.
PROMPTS = _openings(
    """
    sign up | sign up to | subscribe to | subscribe for | subscribe now | follow us | follow our |
    follow him | follow her | follow them | follow the | no spam | you have full access |
    click here | click to | get the latest | get our | get more |
    get breaking | enter your | download our | download the | join our | join the | by signing up |
    by submitting | by subscribing | by clicking | by continuing | by providing | by registering |
    by creating | we use cookies | we and our | this site uses | this website uses | this site is protected |
    your email | already a subscriber | already have an |  please |
    you must be | we may earn | support our | support us | do you have a | have a story | got a story |
    have you got a | contact the author | to contact the | email us | share your | let us know | tell us |
    log in to | you can email | you can view | we use your | ad block | email me | an email with |
    you can read more | login to | sign in to | create an account | create a free | don't have an account |
    not a subscriber | for more stories | for more news | for more information, please | check out our |
    like us on | find us on | an error occurred | something went wrong | your browser | this video |
    this content |  if you see something | copyright | view our | read our | visit our | see our |
    watch our | listen to our | you can follow | you can unsubscribe | see more of | we're sorry | sorry, |
    write to us | send us | stay up to date | stay informed | never miss | keep up with | inscreva-se |
    inscreve-te | assine | receba |  cadastre-se | ao se cadastrar | ao subscrever | ao clicar |
    ao continuar | ao assinar | clique aqui | siga | siga-nos |  acompanhe | compartilhe | partilhe |
    digite | você precisa | já é assinante | este site | utilizamos cookies | usamos cookies | subscreva |
    descarregue | baixe | não perca | campos obrigatórios | os campos | o seu endereço |
    seu endereço de e-mail | o seu email | veja mais | participe | entre no | entre em contato | junte-se |
    apoie | torne-se | quer receber | tem alguma sugestão | encontrou algo errado | encontrou um erro |
    esta matéria | para salvar | quero ser | faça login | faça parte | consulte | que tal saber mais |
    confira as últimas | clique para | seja o primeiro | seja assinante | todos os direitos |
    é proibida a reprodução
    """
)

# Verbs by which a sentence is somebody's words: such a sentence is copy, whatever it begins with.
SAYING = _openings(
    """
    said | says | told | added | wrote | warned | argued | insisted | explained | recalled | urged | asked |
    disse | diz | afirmou | acrescentou | explicou | avisou | alertou | defendeu | referiu | declarou |
    contou | escreveu | pediu | sublinhou
    """
)

# What a rights line holds.
RIGHTS = _openings(
    """
    all rights reserved | todos os direitos reservados | all right reserved | direitos reservados |
    registered in england
    """
)

PICTURE_AGENCIES = _openings(
    """
    getty images | getty | afp | reuters | associated press | ap photo | ap | epa | epa-efe | shutterstock |
    istock | alamy | pa | pa wire | pa media | pa images | rex | bloomberg | lusa | wikimedia commons |
    instagram | flickr | unsplash | agência brasil | divulgação | reprodução | arquivo pessoal |
    global imagens
    """
)

# A weather box.
WEATHER = _entries(
    """
    meteorologia | tempo | weather | min | max | máx | mín | previsão | forecast | previsão do tempo
    """
)

# The end of a wire story, as the agencies write it.
SIGN_OFFS = _entries(
    """
    lusa fim | fim | end | ends | the end | lusa end | efe fim | reuters end | 30
    """
)

# Sections as sites name them in a line over or under the headline.
SECTIONS = _entries(
    """
    world | politics | business | sport | sports | culture | economy | society | health | science |
    technology | tech | entertainment | lifestyle | opinion | travel | education | environment | national |
    local | international | finance | mundo | país | política | economia | desporto | esporte | esportes |
    cultura | sociedade | saúde | ciência | fama | tecnologia | educação | ambiente | brasil | portugal |
    internacional | nacional | justiça | opinião | regional | auto | casa | vozes ao minuto | últimas |
    cidades | polícia | turismo | media | negócios
    """
)

# Labels and openings that name stories to read beside this one, unlike lists of what is popular.
READ_ALSO = _entries(
    """
    read also | also read | see also | related | related stories | related articles | related coverage |
    related story | related article | related links | leia também | leia ainda | veja também | ler também |
    lê também | ver também | vê também | artigos relacionados | notícias relacionadas | relacionadas |
    matérias relacionadas | saiba mais | leia mais | read more | more on this story | leia
    """
)

# A note in brackets that names the language of another story.
VERSIONS = {
    "portuguese version": "pt",
    "in portuguese": "pt",
    "portuguese": "pt",
    "english version": "en",
    "in english": "en",
    "english": "en",
    "versão portuguesa": "pt",
    "versão em português": "pt",
    "em português": "pt",
    "versão inglesa": "en",
    "versão em inglês": "en",
    "em inglês": "en",
    "spanish version": "es",
    "in spanish": "es",
    "versão em espanhol": "es",
    "em espanhol": "es",
}

# Words of a role after a writer's name.
ROLES = _entries(
    """
    reporter | writer | editor | correspondent | columnist | contributor | director | journalist | producer |
    author | staff | news | political | politics | travel | lifestyle | deputy | senior | chief | content |
    hub | health | science | sport | sports | technology | business | features | feature | entertainment |
    associate | assistant | managing | digital | contributing | consumer | money | showbiz | crime | royal |
    education | environment | head | of | audience | audiences | trends | freelance | special | foreign |
    world | video | live | tv | view | more | articles | all | posts | follow | repórter | jornalista |
    redator | redatora | editora | correspondente | colunista | redação | chefe | enviado | enviada |
    especial | colaborador | colaboradora | fotojornalista | política | economia | estagiário | estagiária
    """
)

# Words of a stamp or byline that only say what stands beside them.
STAMP_LABELS = _entries(
    """
    by | por | written | words | story | texto | published | publish | posted | date | time | first | on |
    at | and | updated | last | modified | publicado | publicada | publicação | postado | postada | criado |
    criada | em | e | de | do | da | às | as | a | o | data | hora | horas | atualizado | atualizada |
    última | atualização | author | authors | autor | autora | reportagem | fonte | in | from | for | the |
    h | t | via | feira
    """
)

# Words that say a time is the one of an update.
UPDATES = _entries(
    """
    updated | update | modified | atualizado | atualizada | atualização | actualizado | actualizada |
    actualização | modificado | modificada
    """
)

# A line of its own over the name of a writer.
BYLINE_LABELS = _entries(
    """
    by | por | written by | author | authors | autor | autora | texto | reportagem | words by | story by |
    words
    """
)

# Whole paragraphs that are no copy wherever they stand; what can be an answer or a title is left out.
LEFT_IN_COPY = _entries(
    """
    advertisement | advertisements | advertisement feature | paid content | paid post | sponsored content |
    story continues below | article continues below | story continues below advertisement |
    article continues below advertisement | article continues after advertisement |
    continue reading below | continue reading the main story | scroll to continue | share | tweet | pin it |
    share this | share this article | share this story | share this post | share article | share on facebook |
    share on twitter | share on x | share on whatsapp | share on linkedin | share via email | share by email |
    tweet this | email this | print this | print this article | copy link | link copied | click to share |
    click to tweet | follow us | follow us on facebook | follow us on twitter | like us on facebook |
    sign in | log in | sign up | subscribe | subscribe now | newsletter | read more | read also | also read |
    read next | see also | related stories | related articles | related posts | related news |
    related links | related content | related coverage | more stories | more news |
    more on this story | you may also like | you might also like | you may like | recommended for you |
    most read | most popular | most viewed | trending now | top stories | latest news | latest stories |
    latest articles | recent posts | editor s picks | editors picks | what to read next | up next |
    keep reading | read this next | from around the web | promoted stories | comments | leave a comment |
    leave a reply | post a comment | show comments | view comments | add a comment | join the conversation |
    join the discussion | sign up for our newsletter | back to top | skip to content | skip to main content |
    all rights reserved | load more | show more | view all | see all | report an error | filed under |
    get short url | post navigation |
    publicidade | pub | conteúdo patrocinado | post patrocinado | continua depois da publicidade |
    continua após a publicidade | continue a ler após a publicidade | continue lendo após a publicidade |
    fim da publicidade | partilhar | partilhe | partilhar notícia | partilhe esta notícia |
    partilhe este artigo | partilhar no facebook | partilhar no twitter | partilhar no whatsapp |
    partilhar por e mail | compartilhar | compartilhe | compartilhe esta notícia | compartilhe este artigo |
    compartilhe essa publicação | compartilhar no facebook | compartilhar no twitter |
    compartilhar no whatsapp | compartilhe no facebook | compartilhe no whatsapp | tweetar | siga nos |
    nos siga | siga nos no facebook | acompanhe nos | copiar link | link copiado | enviar por e mail |
    leia também | leia ainda | leia mais | ler também | ler mais | lê também | veja também | veja mais |
    ver também | vê também | saiba mais | artigos relacionados | notícias relacionadas |
    conteúdo relacionado | conteúdos relacionados | matérias relacionadas | mais lidas | mais lidos |
    as mais lidas | mais vistas | mais populares | últimas notícias | recomendados para si |
    recomendados para você | recomendado para você | recomendado para si | mais notícias | outras notícias |
    continue lendo | continuar a ler | pode também gostar | também pode gostar | talvez se interesse |
    comentários | deixe seu comentário | deixe o seu comentário | deixe um comentário |
    deixe uma resposta | comentar a matéria | assine a nossa newsletter | subscreva a nossa newsletter |
    subscreva a newsletter | assine a newsletter | receba nossas notícias | reportar erro | comunicar erro |
    todos os direitos reservados | voltar ao topo | ver mais | ver todos | carregar mais |
    ouça este conteúdo | ouvir notícia | iniciar sessão | cadastre se
    """
)

# Openings of a paragraph that names one other story after a colon; one word alone may open a sentence.
READ_ALSO_OPENINGS = _entries(
    """
    read also | also read | read more | read next | see also | related story | related article |
    related coverage | don't miss | don’t miss | must read | more on this story | leia também | leia ainda |
    leia mais | ler também | lê também | veja também | veja mais | ver também | vê também | saiba mais |
    não perca
    """
)

# Openings of a paragraph that asks its reader for something, and what it must ask for to be furniture.
CALLS = _openings(
    """
    sign up | subscribe | follow us | like us | join our | get our | receive our | click here to subscribe |
    assine | subscreva | inscreva se | inscreve te | receba | siga nos | siga o nosso | siga a nossa |
    siga o canal | acompanhe nos | cadastre se | entre no | entre para o | junte se
    """
)
CALLED_TO = _openings(
    """
    newsletter | facebook | twitter | instagram | whatsapp | telegram | youtube | tiktok | linkedin |
    in your inbox | no seu email | no seu e mail | google news | google notícias
    """
)
