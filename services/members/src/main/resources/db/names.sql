--liquibase formatted sql

--changeset members:name-folded splitStatements:false
-- A name as it is searched: Latin, lower case, without diacritics, every word after a blank, with the same spellings made
-- equal as in the search of practices ("Đorđe", "Djordje", "Ђорђе"; "Gjorče", "Ѓорче").
create function name_folded(name text) returns text
    language sql immutable strict parallel safe
    return ' ' || btrim(regexp_replace(
        replace(replace(replace(translate(lower(name_latin(name) collate pg_c_utf8),
            'čćšžđçëéèêáàâäóòôöíìîúùûüñǵḱ',
            'ccszdceeeeaaaaooooiiiuuuundc'),
            'dj', 'd'), 'gj', 'd'), 'kj', 'c'),
        '[^a-z0-9]+', ' ', 'g'));

--changeset members:name-found splitStatements:false
-- Whether a name has a word that begins with each word of the query.
create function name_found(folded text, query text) returns boolean
    language sql immutable parallel safe
    return folded like all (
        select '% ' || word || '%' from regexp_split_to_table(btrim(name_folded(query)), ' ') word);
