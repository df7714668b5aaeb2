// Asks Go's checksum database packages about a log; judge_log.py runs it and gives it the facts.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// What onboard says about its log.
type facts struct {
	Log, Folder                  string
	Checkpoints, Proofs, Entries []string
	Places                       []int64
	Growth                       [][]string
}

// Prints a line for each thing that was tried.
func tell(holds bool, what string, more ...interface{}) {
	word := "failed"
	if holds {
		word = "ok"
	}
	fmt.Println(word, fmt.Sprintf(what, more...))
}

// Opens a checkpoint with the log's key.
func open(text string, key note.Verifier) (tlog.Tree, error) {
	opened, err := note.Open([]byte(text), note.VerifierList(key))
	if err != nil {
		return tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tlog.Tree{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	return tlog.Tree{N: size, Hash: root}, err
}

// The hashes in lines of base 64.
func hashes(lines []string) []tlog.Hash {
	var result []tlog.Hash
	for _, line := range lines {
		hash, err := tlog.ParseHash(line)
		tell(err == nil, "hash %s", line)
		result = append(result, hash)
	}
	return result
}

// The tiles in a folder; tlog-tiles leaves out the height, which is 8 always.
type tileFolder string

func (folder tileFolder) Height() int                           { return 8 }
func (folder tileFolder) SaveTiles(_ []tlog.Tile, _ [][]byte) {}
func (folder tileFolder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var result [][]byte
	for _, tile := range tiles {
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		bytes, err := os.ReadFile(filepath.Join(string(folder), path))
		if err != nil {
			return nil, err
		}
		result = append(result, bytes)
	}
	return result, nil
}

func main() {
	var given facts
	if err := json.NewDecoder(os.Stdin).Decode(&given); err != nil {
		panic(err)
	}
	key, err := note.NewVerifier(given.Log)
	if err != nil {
		panic(err)
	}
	var trees []tlog.Tree
	for _, text := range given.Checkpoints {
		tree, err := open(text, key)
		tell(err == nil, "checkpoint of %d: %v", tree.N, err)
		trees = append(trees, tree)
		_, err = open(strings.Replace(text, "\n"+strconv.FormatInt(tree.N, 10)+"\n", "\n"+strconv.FormatInt(tree.N+1, 10)+"\n", 1), key)
		tell(err != nil, "altered checkpoint of %d", tree.N)
	}
	now := trees[len(trees)-1]
	reader := tlog.TileHashReader(now, tileFolder(given.Folder))
	checkEntries(given, now, reader)
	checkGrowth(given, trees, reader)
}

// Checks our proofs of entries, and that Go makes the same from our tiles.
func checkEntries(given facts, now tlog.Tree, reader tlog.HashReader) {
	for number, place := range given.Places {
		head := strings.SplitN(given.Proofs[number], "\n\n", 2)[0]
		proof := hashes(strings.Split(head, "\n")[2:])
		leaf := tlog.RecordHash([]byte(given.Entries[place]))
		err := tlog.CheckRecord(proof, now.N, now.Hash, place, leaf)
		tell(err == nil, "proof of %d: %v", place, err)
		own, err := tlog.ProveRecord(now.N, place, reader)
		tell(err == nil && fmt.Sprint(own) == fmt.Sprint(tlog.RecordProof(proof)), "same proof of %d: %v", place, err)
		for index := range proof {
			proof[index][0] ^= 1
			tell(tlog.CheckRecord(proof, now.N, now.Hash, place, leaf) != nil, "altered proof of %d", place)
			proof[index][0] ^= 1
		}
		leaf[31] ^= 1
		tell(tlog.CheckRecord(proof, now.N, now.Hash, place, leaf) != nil, "altered entry %d", place)
	}
}

// Checks our proofs that the log only grew, and that Go makes the same from our tiles.
func checkGrowth(given facts, trees []tlog.Tree, reader tlog.HashReader) {
	now := trees[len(trees)-1]
	for number, lines := range given.Growth {
		old := trees[number]
		proof := hashes(lines)
		err := tlog.CheckTree(proof, now.N, now.Hash, old.N, old.Hash)
		tell(err == nil, "growth from %d: %v", old.N, err)
		own, err := tlog.ProveTree(now.N, old.N, reader)
		tell(err == nil && fmt.Sprint(own) == fmt.Sprint(tlog.TreeProof(proof)), "same growth from %d: %v", old.N, err)
		for index := range proof {
			proof[index][0] ^= 1
			tell(tlog.CheckTree(proof, now.N, now.Hash, old.N, old.Hash) != nil, "altered growth from %d", old.N)
			proof[index][0] ^= 1
		}
		old.Hash[0] ^= 1
		tell(tlog.CheckTree(proof, now.N, now.Hash, old.N, old.Hash) != nil, "other start at %d", old.N)
	}
}
