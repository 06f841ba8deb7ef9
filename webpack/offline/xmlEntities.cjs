/** The entities that XML itself has, in place of those of HTML too: a document of Word has no others. */
const entities = Object.freeze({ amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' });

module.exports = { XML_ENTITIES: entities, HTML_ENTITIES: entities, entityMap: entities };
